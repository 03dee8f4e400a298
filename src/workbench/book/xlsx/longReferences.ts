import type { BookTable } from "../Book";
import { outsideTexts } from "../outsideTexts";
import { tableReference } from "../references";

/**
 * Table references as files spell them: "this row" in full and always with the table's name, so that `[@Revenue]`
 * in a cell of Sales becomes `Sales[[#This Row],[Revenue]]`.
 */
export function longReferences(formula: string, home: BookTable | undefined): string {
  if (!formula.includes("[")) return formula;
  return outsideTexts(formula, (plain) => plain.replace(tableReference, (...found) => long(found, home)));
}

function long([all, name, inside]: string[], home: BookTable | undefined): string {
  const table = name ?? home?.name;
  // "[1]" is another workbook; without a table around it there is nothing to add.
  if (table === undefined || (name === undefined && /^\d+$/.test(inside))) return all;
  if (!inside.startsWith("@")) return `${table}[${inside}]`;
  const columns = inside.slice(1);
  if (columns === "") return `${table}[#This Row]`;
  return `${table}[[#This Row],${columns.startsWith("[") ? columns : `[${columns}]`}]`;
}
