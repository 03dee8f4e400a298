import { areaAddress, type Area } from "../model/cells";
import type { PlanCell, TableBlock } from "../model/plan";
import { cellOf } from "../model/table";
import { without } from "./areas";
import type { TableArrangement } from "./Arrangement";
import type { Look } from "./applyLooks";
import { cellEntry, type Entry } from "./cellEntry";
import { entryBytes } from "./entryBytes";
import { formulaRuns, isFilledDown } from "./formulaRuns";
import { pieces } from "./payload";
import { rangeOf } from "./rangeOf";
import type { Job } from "./send";
import { setValues } from "./setValues";
import { writeHint, writeLimit } from "./writeLimit";

/** Writes one of our tables: a kept one is resized and written over, so that formulas that name it live on. */
export function* writeTable(
  sheetOf: () => Excel.Worksheet,
  arrangement: TableArrangement,
): Generator<Job, void> {
  const { block, area, kept, print } = arrangement;
  const frame = () => (kept ? resize(sheetOf(), arrangement, kept) : add(sheetOf(), arrangement));
  const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
  const header = kept || block.formulas ? undefined : headerOf(block);
  const filled = block.table.columns.map((_, at) => isFilledDown(block, at));
  const rowBytes = (row: number) => {
    let bytes = 2;
    for (let at = 0; at < area.columns; at++)
      bytes += row > 0 && filled[at] ? 5 : entryBytes(bodyCell(block, row, at));
    return bytes;
  };
  // What goes out for a cell: null, which leaves it, below a formula that is filled down.
  const entries = (row: number) => {
    const line: (Entry | null)[] = [];
    for (let at = 0; at < area.columns; at++)
      line.push(row > 0 && filled[at] ? null : cellEntry(bodyCell(block, row, at)));
    return line;
  };
  if (!header) yield { bytes: 2000, queue: frame };
  for (const { start, rows, bytes } of pieces(body.rows, rowBytes)) {
    const isFirst = header && start === 0;
    const queue = () => {
      const lines: (Entry | null)[][] = isFirst ? [header] : [];
      // A plain loop: these are the longest tables there are.
      for (let row = start; row < start + rows; row++) lines.push(entries(row));
      const top = body.row + start + rows - lines.length;
      setValues((row, some) => rangeOf(sheetOf(), { ...body, row: top + row, rows: some }), lines);
      if (isFirst) frame();
    };
    yield { bytes, queue };
  }
  for (const run of body.rows > 1 ? formulaRuns(block) : []) {
    const first = { ...body, column: body.column + run.column, columns: run.columns, rows: 1 };
    const queue = () => {
      const rest = rangeOf(sheetOf(), { ...first, row: first.row + 1, rows: body.rows - 1 });
      rest.copyFrom(rangeOf(sheetOf(), first), "Formulas");
    };
    yield { bytes: 500, queue };
  }
  if (print !== undefined && (block.choices || block.limits || block.hints))
    yield { bytes: 1000 * body.rows, queue: () => guideEntries(sheetOf(), block, body) };
}

/** A cell of the body; the one row of a table without rows is blank. */
function bodyCell({ table, formulas }: TableBlock, row: number, at: number): PlanCell {
  if (table.rows === 0) return null;
  const column = table.columns[at];
  const own = formulas?.[column.name];
  return own ? { formula: own.length === 1 ? own[0] : own[row] } : cellOf(column, row);
}

const headerOf = ({ table }: TableBlock): Entry[] => table.columns.map((column) => cellEntry(column.name));

/** Formulas may name their own table, so that it must stand before them; elsewhere its cells come first. */
function add(sheet: Excel.Worksheet, { block, name, area, isNamedLast }: TableArrangement): void {
  if (block.formulas) rangeOf(sheet, { ...area, rows: 1 }).values = [headerOf(block)];
  const table = sheet.tables.add(areaAddress(area), true);
  if (!isNamedLast) table.name = name;
  plain(table);
}

/** Excel's plainest style: what else there is to see is ours. */
function plain(table: Excel.Table): void {
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = false;
}

function resize(
  sheet: Excel.Worksheet,
  { name, area, print }: TableArrangement,
  old: { readonly area: Area; readonly hasTotals: boolean },
): void {
  const table = sheet.tables.getItem(name);
  if (old.hasTotals) table.showTotals = false;
  // A run that added it may have broken off before it was so.
  if (print !== undefined) plain(table);
  // Even where it has its size already: Excel grows a table over what was just written right below it.
  table.resize(areaAddress(area));
  for (const rest of without(old.area, [area])) rangeOf(sheet, rest).clear();
}

function guideEntries(
  sheet: Excel.Worksheet,
  { choices, hints, limits, table }: TableBlock,
  body: Area,
): void {
  for (const [name, lists] of Object.entries(choices ?? {})) {
    const column = body.column + table.columns.findIndex((each) => each.name === name);
    for (const [row, list] of lists.entries())
      if (list.length > 0) offer(rangeOf(sheet, { row: body.row + row, column, rows: 1, columns: 1 }), list);
  }
  for (const [name, limit] of Object.entries(limits ?? {})) {
    const at = table.columns.findIndex((each) => each.name === name);
    if (at >= 0) writeLimit(rangeOf(sheet, { ...body, column: body.column + at, columns: 1 }), limit);
  }
  for (const [name, hint] of Object.entries(hints ?? {})) {
    const at = table.columns.findIndex((each) => each.name === name);
    const header = { row: body.row - 1, column: body.column + at, rows: 1, columns: 1 };
    if (at >= 0) writeHint(rangeOf(sheet, header), name, hint);
  }
}

/** A list to choose from; what else is typed there is answered at the next run, with a reason. */
function offer(cell: Excel.Range, list: readonly string[]): void {
  cell.dataValidation.rule = { list: { inCellDropDown: true, source: list.join(",") } };
  cell.dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
}

/** How one of our tables looks. Excel's plainest table style draws black lines; thin ones of ours lie over them. */
export function tableLooks({ block, area }: TableArrangement): Look[] {
  const header = { ...area, rows: 1 };
  const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
  const columns = block.columns.flatMap((style, at): Look[] => {
    const across = { column: area.column + at, columns: 1 };
    const { align, indent } = style;
    return [
      { area: { ...header, ...across }, style: { align, indent } },
      { area: { ...body, ...across }, style },
    ];
  });
  const cells = Object.entries(block.formats ?? {}).flatMap(([name, formats]): Look[] => {
    const column = area.column + block.table.columns.findIndex((each) => each.name === name);
    return formats.map((numberFormat, row) => ({
      area: { row: body.row + row, column, rows: 1, columns: 1 },
      style: { numberFormat },
    }));
  });
  const { hairline } = block;
  return [
    { area: header, style: { ...block.header, topBorder: hairline } },
    ...columns,
    ...cells,
    { area: body, style: { bottomBorder: hairline }, rowLines: hairline },
  ];
}
