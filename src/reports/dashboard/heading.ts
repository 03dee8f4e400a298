import type { Place, TextBlock } from "../../model/plan";
import { hairline, styles } from "../look";

/** The heading of a part of the dashboard on a thin line across the part's columns. */
export function heading(name: string, text: string, at: Place, columns: number): TextBlock[] {
  const cells = [[text, ...Array.from({ length: columns - 1 }, () => null)]];
  return [
    {
      kind: "text",
      name: `${name} heading`,
      at,
      cells,
      style: { ...styles.heading, bottomBorder: hairline },
    },
  ];
}
