import type { Block, InputBlock, TableBlock } from "../../model/plan";
import { neutral } from "../look";

/** What a form is filled with: cells by row, and what its headers ask for. */
export interface Filling {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** By header. */
  readonly hints: Readonly<Record<string, string>>;
}

/**
 * The form of a table of input with rows in it. A column that the form lacks takes the place of one that the filling
 * lacks (its own services for "Product 1"), else it looks as the form's last column of numbers.
 */
export function filledInput(input: InputBlock, filling: Filling): InputBlock {
  const { make } = input;
  const blocks = make.blocks.map((each) => (isFormOf(input, each) ? filledTable(each, filling) : each));
  const before = make.blocks.find((each): each is TableBlock => isFormOf(input, each));
  if (!before) throw new Error(`The sheet ${make.name} holds no table ${input.name}`);
  const { at, table } = before;
  const places = placesIn(before, filling.headers);
  const end = at.column + table.columns.length;
  const rows = at.row + 1 + filling.rows.length;
  const more = filling.headers.length - table.columns.length;
  return {
    ...input,
    make: {
      ...make,
      tabColor: neutral,
      blocks,
      widths: [
        ...make.widths.slice(0, at.column),
        ...places.map((place) => make.widths[at.column + place]),
        ...make.widths.slice(end),
      ],
      print: {
        ...make.print,
        rows,
        columns: Math.max(make.print.columns + more, at.column + filling.headers.length),
      },
    },
  };
}

const isFormOf = ({ name }: InputBlock, block: Block): block is TableBlock =>
  block.kind === "table" && block.name === name;

function filledTable(form: TableBlock, { headers, rows, hints }: Filling): TableBlock {
  const places = placesIn(form, headers);
  const names = places.map((place) => form.table.columns[place].name);
  const renamed = <Value>(by: Readonly<Record<string, Value>> = {}): Record<string, Value> =>
    Object.fromEntries(
      headers.flatMap((header, at) => (Object.hasOwn(by, names[at]) ? [[header, by[names[at]]]] : [])),
    );
  const choices = Object.entries(renamed(form.choices)).map(([header, lists]) => [
    header,
    rows.map(() => lists[0]),
  ]);
  return {
    ...form,
    table: {
      name: form.table.name,
      rows: rows.length,
      columns: headers.map((name, at) => ({
        name,
        kind: "mixed",
        values: rows.map((row) => row[at]),
        // Not a name of ours, so that every language keeps it.
        ...((names[at] !== name || form.table.columns[places[at]].header === name) && { header: name }),
      })),
    },
    columns: places.map((place) => form.columns[place]),
    ...(form.limits && { limits: renamed(form.limits) }),
    ...(form.choices && { choices: Object.fromEntries(choices) }),
    hints,
  };
}

/** For every header the column of the form that it is, or looks like. */
function placesIn({ table, columns }: TableBlock, headers: readonly string[]): readonly number[] {
  const names = table.columns.map(({ name }) => name);
  const spare = names.flatMap((name, at) => (headers.includes(name) ? [] : [at]));
  const numbers = columns.findLastIndex(({ align }) => align === "right");
  return headers.map((header) => {
    const found = names.indexOf(header);
    return found >= 0 ? found : (spare.shift() ?? numbers);
  });
}
