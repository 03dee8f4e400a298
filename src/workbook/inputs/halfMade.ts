import type { SheetSnapshot } from "../../model/book";
import type { Place, PlanCell, SheetPlan, TableBlock } from "../../model/plan";
import { cellOf } from "../../model/table";
import type { BookReading } from "../BookReading";
import { recordsOf } from "../records";

/**
 * The sheet that a run was making for a table of input when it broke off: named by the journal, its table not yet by its
 * name, and nothing on it but what the plan puts there.
 */
export function halfMade(plan: SheetPlan, book: BookReading): SheetSnapshot | undefined {
  const { journal } = recordsOf(book);
  if (!journal) return undefined;
  return book.sheets.find(
    (sheet) => sheet.role === plan.role && journal.sheets[sheet.name] === plan.role && holdsOnly(sheet, plan),
  );
}

/** Sheets of input that a run had made when it broke off, before they had their print set-up. */
export function undressedInputs(
  book: BookReading,
  make: readonly SheetPlan[],
): { readonly plan: SheetPlan; readonly sheet: SheetSnapshot }[] {
  const { journal } = recordsOf(book);
  const made = new Set(make.map(({ role }) => role));
  return (journal?.inputs ?? []).flatMap((plan) => {
    const sheet = book.sheets.find(({ role, name }) => role === plan.role && journal?.sheets[name] === role);
    return sheet && !made.has(plan.role) ? [{ plan, sheet }] : [];
  });
}

function holdsOnly({ used, cells }: SheetSnapshot, plan: SheetPlan): boolean {
  if (!used) return true;
  const planned = plannedTexts(plan);
  return cells.every((line, row) =>
    line.every((cell, column) => {
      const wish = planned.get(`${used.row + row},${used.column + column}`);
      return cell === "" || wish === true || wish === String(cell);
    }),
  );
}

/** What a plan puts into each cell; true where it is a formula, which gives what it gives. */
function plannedTexts({ blocks }: SheetPlan): ReadonlyMap<string, string | true> {
  const texts = new Map<string, string | true>();
  const put = ({ row, column }: Place, lines: readonly (readonly PlanCell[])[]) => {
    for (const [down, line] of lines.entries())
      for (const [across, cell] of line.entries())
        texts.set(`${row + down},${column + across}`, typeof cell === "object" ? true : String(cell));
  };
  for (const block of blocks) {
    if (block.kind === "text") put(block.at, block.cells);
    if (block.kind === "table") put(block.at, tableLines(block));
  }
  return texts;
}

function tableLines({ table: { rows, columns }, formulas }: TableBlock): PlanCell[][] {
  const body = Array.from({ length: rows }, (_, row) =>
    columns.map((column) => (formulas?.[column.name] ? null : cellOf(column, row))),
  );
  return [columns.map(({ name }) => name), ...body];
}
