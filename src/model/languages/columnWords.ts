import { columns } from "./en/columns";
import { spoken } from "./spoken";

/** The name of a column, sheet or word as the code has it. */
export type ColumnName = keyof typeof columns;

/** The header of each column of ours in the language of now, by the name that the code has for it. */
export const columnWords = spoken("columns", columns);

/** True for a name of a column of ours. */
export function isColumnName(name: string): name is ColumnName {
  return Object.hasOwn(columns, name);
}

/** A column's header in the language of now; a name that is none of ours stays as it is. */
export function columnWord(name: string): string {
  return isColumnName(name) ? columnWords[name] : name;
}
