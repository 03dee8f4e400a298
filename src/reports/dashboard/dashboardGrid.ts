import type { CellStyle, SheetPlan } from "../../model/plan";
import { columnOf, type Table } from "../../model/table";
import { charactersAcross, headerHeight, headerWidth, pointsAcross } from "../fitWidth";
import { heights, styles } from "../look";
import { headHeights, HEAD_ROWS } from "../pageHead";

/**
 * The page in rows, counted from 0. On the left three pairs of cards, then two charts of accounts; on the right MRR
 * over time, then the queue. Everything above the queue's body has its place whatever the data: it is one page.
 */
export const ROWS = {
  gap: HEAD_ROWS,
  /** Each card takes a row for its name, its figure and its comparison; a gap follows. */
  cards: [HEAD_ROWS + 1, HEAD_ROWS + 5, HEAD_ROWS + 9],
  mrr: HEAD_ROWS + 1,
  change: HEAD_ROWS + 7,
  accounts: HEAD_ROWS + 13,
  satisfaction: HEAD_ROWS + 21,
  queueHeader: HEAD_ROWS + 16,
  end: HEAD_ROWS + 17 + 12,
} as const;

/** How many accounts of the queue the page shows. */
export const QUEUE_SHOWN = 12;

/** Where the parts stand across, and how wide and high everything is. */
export interface DashboardGrid {
  /** The first columns of the left cards, the right cards, the right side, the notes and the chart data. */
  readonly left: number;
  readonly leftSecond: number;
  readonly right: number;
  readonly notes: number;
  readonly data: number;
  /** The columns of each side and of the page. */
  readonly leftColumns: number;
  readonly rightColumns: number;
  readonly columns: number;
  /** The points across the right side. */
  readonly rightWidth: number;
  readonly notesCharacters: number;
  readonly widths: readonly number[];
  readonly heights: NonNullable<SheetPlan["heights"]>;
}

/** The grid for a queue; a ranking key of the person's own makes it one column wider. */
export function dashboardGrid(queue: Table, dataColumns: readonly number[], amount: number): DashboardGrid {
  const headers = queue.columns.map(({ name }) => name);
  const fixed: Readonly<Record<string, number>> = {
    ...queueWidths,
    Account: accountWidth(queue),
    MRR: amount,
  };
  const across = queue.columns.map(({ name, kind }) => {
    const width = fixed[name] ?? OTHER_WIDTH;
    return kind === "number" ? Math.max(width, headerWidth(name, queueNumber(name))) : width;
  });
  const right = 5;
  const columns = right + across.length;
  const widths = [MARGIN, CARD, GAP, CARD, GAP, ...across, GAP, NOTES, GAP, ...dataColumns];
  return {
    left: 1,
    leftSecond: 3,
    right,
    notes: columns + 1,
    data: columns + 3,
    leftColumns: 3,
    rightColumns: across.length,
    columns,
    rightWidth: pointsAcross(across),
    notesCharacters: charactersAcross([NOTES]),
    widths,
    heights: [
      ...headHeights,
      { row: ROWS.gap, height: GAP_HEIGHT },
      ...ROWS.cards.flatMap((row) => [
        { row, height: 18 },
        { row: row + 1, height: 32 },
        { row: row + 2, height: 18 },
        { row: row + 3, height: GAP_HEIGHT },
      ]),
      { row: ROWS.accounts, height: heights.heading },
      { row: ROWS.queueHeader, height: headerHeight(headers, across) },
      ...Array.from({ length: QUEUE_SHOWN }, (_, at) => ({ row: ROWS.queueHeader + 1 + at, height: 16.5 })),
    ],
  };
}

/** How numbers of the queue stand: the icons of the column after the risk stand at their cells' left edge. */
export function queueNumber(name: string): CellStyle {
  return { ...styles.number, indent: name === "Cancellation risk" ? 2 : 1 };
}

const MARGIN = 1.5;
const CARD = 24.5;
/** As wide as the gaps between rows are high. */
const GAP = 1.5;
const GAP_HEIGHT = 12;
const NOTES = 80;
const OTHER_WIDTH = 13;

/** Of the accounts that the page shows; what is longer still is written smaller. */
function accountWidth(queue: Table): number {
  const names = columnOf(queue, "Account");
  const shown = names.kind === "text" ? names.values.slice(0, QUEUE_SHOWN) : [];
  return Math.min(44, Math.max(30, ...shown.map((name) => name.length * 0.9)));
}

const queueWidths: Readonly<Record<string, number>> = {
  Importance: 13,
  "In queue days": 11,
  Engagement: 13.5,
  "Cancellation risk": 15,
  Endangerment: 13.5,
};
