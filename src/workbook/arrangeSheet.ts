import type { SheetSnapshot, TableSnapshot } from "../model/book";
import { areaAddress, type Area } from "../model/cells";
import { note, type Note } from "../model/note";
import type { Block, ColumnRef, SheetPlan, TableBlock } from "../model/plan";
import type { ChartArrangement, SheetArrangement, TableArrangement } from "./Arrangement";
import type { BookReading } from "./BookReading";
import { freeTableName } from "./freeName";
import { printOfText } from "./printOf";
import { textArea } from "./writeTexts";
import { lookOf, recordsOf, type Records } from "./records";

/** Charts of ours carry this before their name. */
export const chartPrefix = "VF.";

/** Finds the place of every block of one of our sheets. */
export function arrangeSheet(
  plan: SheetPlan,
  name: string,
  existing: SheetSnapshot | undefined,
  book: BookReading,
  notes: Note[],
): SheetArrangement {
  const tables = tablesOf(plan, existing, book, notes);
  const kept = new Set(tables.map((each) => each.kept?.id));
  const standing = existing?.charts ?? [];
  const records = recordsOf(book);
  const wished = chartsOf(plan, name, tables);
  const charts = wished.filter(
    (each) => !standing.includes(each.name) || lookOf(records, each.name) !== each.print,
  );
  const stay = new Set(wished.filter((each) => !charts.includes(each)).map((each) => each.name));
  const goneTables = (existing?.tables ?? []).filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  const isSteady = goneTables.length === 0 && tables.every(stands);
  const renewed = (what: string, print: number) =>
    existing && isSteady && lookOf(records, `${plan.role} ${what}`) === print ? undefined : print;
  const setUp = printOfText(JSON.stringify({ ...plan, blocks: [], name: "" }));
  return {
    plan,
    name,
    existing,
    tables,
    charts,
    goneTables,
    goneCharts: standing.filter((each) => isOurs(each, existing, records) && !stay.has(each)),
    setUp: existing && lookOf(records, plan.role) === setUp ? undefined : setUp,
    page: renewed("page", printOfPage(plan, tables)),
    rules: renewed("rules", printOfRules(plan, tables)),
  };
}

/** True for a table that is as large as it should be, and looks so. */
function stands({ kept, area, print }: TableArrangement): boolean {
  return kept !== undefined && print === undefined && areaAddress(kept.area) === areaAddress(area);
}

function printOfPage({ blocks }: SheetPlan, tables: readonly TableArrangement[]): number {
  const texts = blocks.flatMap((block) =>
    block.kind === "text" ? [[textArea(block), block.style, block.mergeColumns]] : [],
  );
  return printOfText(JSON.stringify([texts, tables.map(({ name, area }) => [name, area])]));
}

function printOfRules({ blocks }: SheetPlan, tables: readonly TableArrangement[]): number {
  const rules = blocks.flatMap((block) =>
    block.kind === "highlight" ? [[refArea(block.over, tables), block.rule]] : [],
  );
  return printOfText(JSON.stringify(rules));
}

/** Charts of ours by their name, or added by a run that broke off before it had named them. */
function isOurs(chart: string, existing: SheetSnapshot | undefined, { journal }: Records): boolean {
  const before = existing && journal?.charts[existing.id];
  return chart.startsWith(chartPrefix) || (before !== undefined && !before.includes(chart));
}

function tablesOf(
  plan: SheetPlan,
  existing: SheetSnapshot | undefined,
  book: BookReading,
  notes: Note[],
): TableArrangement[] {
  const records = recordsOf(book);
  // A table that a run added before it broke off may lack its name or its style.
  const isWhole = ({ name }: TableSnapshot) => !records.journal || Object.hasOwn(records.looks, name);
  const others = book.sheets.filter((sheet) => sheet !== existing);
  const taken = [...others.flatMap(({ tables }) => tables.map((each) => each.name)), ...book.names];
  return plan.blocks.filter(isTable).map((block) => {
    const area = tableArea(block);
    const kept = existing?.tables.find(
      (table) => isSamePlace(table.area, area) && hasColumns(table, block) && isWhole(table),
    );
    const name = kept?.name ?? freeTableName(block.name, taken);
    const { header, columns, hairline, limits, formats } = block;
    const print = printOfText(
      JSON.stringify([header, columns, hairline, limits, ...(formats ? [formats] : [])]),
    );
    const dressed = kept && kept.area.rows >= area.rows && lookOf(records, name) === print;
    taken.push(name);
    if (!kept && name !== block.name) notes.push(note("tableNameTaken", "", { wish: block.name, name }));
    return { block, name, area, kept, print: dressed ? undefined : print };
  });
}

/** A table without rows still needs one, which stays blank. */
function tableArea({ at, table }: TableBlock): Area {
  return { ...at, rows: 1 + Math.max(1, table.rows), columns: table.columns.length };
}

const isSamePlace = (one: Area, other: Area) => one.row === other.row && one.column === other.column;

const hasColumns = ({ columns }: TableSnapshot, { table }: TableBlock) =>
  columns.length === table.columns.length && columns.every(({ name }, at) => name === table.columns[at].name);

const isTable = (block: Block): block is TableBlock => block.kind === "table";

/** Charts with the areas they show: a print of both tells whether one must be drawn anew. */
function chartsOf(plan: SheetPlan, sheet: string, tables: readonly TableArrangement[]): ChartArrangement[] {
  const areaOf = (ref: ColumnRef | undefined) => ref && refArea(ref, tables);
  return plan.blocks.flatMap((block) => {
    if (block.kind !== "chart") return [];
    const categories = refArea(block.categories, tables);
    const series = block.series.map(({ values, across, sizes, labels }) => ({
      values: refArea(values, tables),
      across: areaOf(across),
      sizes: areaOf(sizes),
      texts: areaOf(labels?.texts),
    }));
    const print = printOfText(JSON.stringify({ block, categories, series }));
    return [{ block, name: chartPrefix + block.name, sheet, print, categories, series }];
  });
}

/** The cells of a column of one of the plan's tables. A bug where the plan names none. */
export function refArea(ref: ColumnRef, tables: readonly TableArrangement[]): Area {
  const found = tables.find(({ block }) => block.name === ref.table);
  const across = found?.block.table.columns.findIndex(({ name }) => name === ref.column) ?? -1;
  if (!found || across < 0) throw new Error(`The plan has no column ${ref.column} in a table ${ref.table}`);
  const { row, column, rows } = found.area;
  return {
    row: row + 1,
    column: column + across,
    rows: Math.min(ref.rows ?? rows - 1, rows - 1),
    columns: 1,
  };
}
