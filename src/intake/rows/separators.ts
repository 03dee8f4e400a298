import type { Culture, SheetSnapshot } from "../../model/book";
import { exchanged, separatorsIn } from "../cells/parseAmount";
import { cellAt } from "../cells/sheetGrid";
import type { SourceLayout } from "../sourceLayout";

/** How the texts of a column are read, and what speaks for it besides the workbook's own way. */
export interface Separators {
  /** Decides what a text means that may mean two things ("1.234"). */
  readonly culture: Culture;
  /** `exchanged`: the other texts are written with comma and point exchanged; `mixed`: some are, some are not. */
  readonly evidence: "" | "exchanged" | "mixed";
}

/**
 * The separators of each column of amounts of a source. The workbook's own come first; but where the texts of the
 * column that can mean one thing only contradict them and none supports them, the column follows these. A column
 * without such texts follows those of the whole source. A column is looked through once, when first asked for.
 */
export function separatorsOf(
  sheet: SheetSnapshot,
  source: SourceLayout,
  culture: Culture,
): (column: number) => Separators {
  const columns = source.layout === "wide" ? source.columns : [source.amountColumn];
  const evidenceIn = remembered((column: number) => evidenceOf(sheet, source, column, culture));
  return remembered((column) => {
    const inColumn = evidenceIn(column);
    const isSilent = !inColumn.own && !inColumn.exchanged;
    const asked = isSilent ? columns.map((each) => evidenceIn(each.column)) : [inColumn];
    const isExchanged = asked.some((each) => each.exchanged);
    if (!isExchanged) return { culture, evidence: "" };
    if (asked.some((each) => each.own)) return { culture, evidence: "mixed" };
    return { culture: exchanged(culture), evidence: "exchanged" };
  });
}

/** Which separators the texts of a column show that can mean one thing only. */
interface Evidence {
  readonly own: boolean;
  readonly exchanged: boolean;
}

function evidenceOf(
  sheet: SheetSnapshot,
  { area }: SourceLayout,
  column: number,
  culture: Culture,
): Evidence {
  let own = false;
  let other = false;
  for (let row = area.row + 1; row < area.row + area.rows && !(own && other); row++) {
    const cell = cellAt(sheet, row, column);
    if (typeof cell !== "string" || cell === "") continue;
    const shown = separatorsIn(cell, culture);
    own ||= shown === "own";
    other ||= shown === "exchanged";
  }
  return { own, exchanged: other };
}

function remembered<Answer>(answer: (column: number) => Answer): (column: number) => Answer {
  const known = new Map<number, Answer>();
  return (column) => {
    const before = known.get(column);
    if (before !== undefined) return before;
    const found = answer(column);
    known.set(column, found);
    return found;
  };
}
