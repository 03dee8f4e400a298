/** A column of a result; blank cells are "" in text and NaN in numbers. */
export type Column = ColumnName &
  (
    | { readonly kind: "text"; readonly values: readonly string[] }
    | { readonly kind: "number"; readonly values: ArrayLike<number> }
    /** Texts and numbers side by side, as in a list of settings. */
    | { readonly kind: "mixed"; readonly values: readonly (string | number)[] }
    /** Few texts many times (tiers): `codes[row]` points into `labels`. */
    | { readonly kind: "label"; readonly codes: Uint8Array; readonly labels: readonly string[] }
  );

interface ColumnName {
  readonly name: string;
  /** What stands over it where the code's name for it does not: the name of a plan, or one made of a tier's. */
  readonly header?: string;
}

/** What analyses give and reports lay out: named columns of one length. */
export interface Table {
  readonly name: string;
  readonly rows: number;
  readonly columns: readonly Column[];
}

/** The column of that name. Throws a bug, not a Problem: column names are contracts between rooms. */
export function columnOf(table: Table, name: string): Column {
  const column = table.columns.find((each) => each.name === name);
  if (!column) throw new Error(`Table ${table.name} has no column ${name}`);
  return column;
}

/** One cell of a column: text, a number, or "" for blank. */
export function cellOf(column: Column, row: number): string | number {
  if (column.kind === "text" || column.kind === "mixed") return column.values[row];
  if (column.kind === "label") return column.labels[column.codes[row]];
  const value = column.values[row];
  return Number.isNaN(value) ? "" : value;
}

/** The numbers of a number column. */
export function numbersOf(table: Table, name: string): ArrayLike<number> {
  const column = columnOf(table, name);
  if (column.kind !== "number") throw new Error(`Column ${name} of ${table.name} holds no numbers`);
  return column.values;
}
