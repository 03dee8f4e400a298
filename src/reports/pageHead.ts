import type { PlanCell, SheetPlan, TextBlock } from "../model/plan";
import { heights, styles } from "./look";
import { textAt } from "./textAt";

/** The rows above the content, counted from 0: a narrow one, title, finding, stamp. */
export const HEAD_ROWS = 4;

/** The head of every sheet: title in B2, the finding in B3, the stamp line in B4. */
export function pageHead(title: string, finding: PlanCell, stamp: PlanCell): TextBlock[] {
  return [
    textAt("title", 1, 1, title, styles.title),
    textAt("finding", 2, 1, finding, styles.finding),
    textAt("stamp", 3, 1, stamp, styles.stamp),
  ];
}

/** The heights of the head's rows. */
export const headHeights: NonNullable<SheetPlan["heights"]> = [
  { row: 0, height: heights.margin },
  { row: 1, height: heights.title },
  { row: 2, height: heights.finding },
  { row: 3, height: heights.stamp },
];
