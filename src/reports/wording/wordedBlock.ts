import type { ChartBlock, SeriesPlan } from "../../model/chartPlan";
import type { Block, ColumnRef, HighlightBlock, PlanCell, TableBlock } from "../../model/plan";
import { headerOf, type Headers } from "./Headers";
import { wordedFormula } from "./wordedFormula";

/** A block with the headers of the language wherever it names a column. */
export function wordedBlock(block: Block, headers: Headers): Block {
  switch (block.kind) {
    case "table":
      return wordedTable(block, headers);
    case "chart":
      return wordedChart(block, headers);
    case "highlight":
      return wordedHighlight(block, headers);
    case "text":
      return { ...block, cells: block.cells.map((row) => row.map((cell) => wordedCell(cell, headers))) };
    default:
      return block;
  }
}

function wordedTable(block: TableBlock, headers: Headers): TableBlock {
  const { table, formulas, formats, choices, hints, limits } = block;
  const named = (column: string) => headerOf(headers, table.name, column);
  const keyed = <Value>(record: Readonly<Record<string, Value>> | undefined) =>
    record && Object.fromEntries(Object.entries(record).map(([column, each]) => [named(column), each]));
  const worded =
    formulas &&
    Object.entries(formulas).map(([column, each]) => [
      named(column),
      each.map((formula) => wordedFormula(formula, headers, table.name)),
    ]);
  return {
    ...block,
    table: { ...table, columns: table.columns.map((column) => ({ ...column, name: named(column.name) })) },
    ...(worded && { formulas: Object.fromEntries(worded) }),
    ...(formats && { formats: keyed(formats) }),
    ...(choices && { choices: keyed(choices) }),
    ...(hints && { hints: keyed(hints) }),
    ...(limits && { limits: keyed(titled(limits, named)) }),
  };
}

/** What is typed into a column is headed like the column. */
function titled(
  limits: NonNullable<TableBlock["limits"]>,
  named: (column: string) => string,
): NonNullable<TableBlock["limits"]> {
  const all = Object.entries(limits).map(([column, limit]) => [
    column,
    limit.title === column ? { ...limit, title: named(column) } : limit,
  ]);
  return Object.fromEntries(all);
}

function wordedChart(block: ChartBlock, headers: Headers): ChartBlock {
  return {
    ...block,
    categories: wordedRef(block.categories, headers),
    series: block.series.map((series) => wordedSeries(series, headers)),
  };
}

/** A series that is called like its column gets that column's header. */
function wordedSeries(series: SeriesPlan, headers: Headers): SeriesPlan {
  const { name, values, across, sizes, labels } = series;
  return {
    ...series,
    name: name === values.column ? headerOf(headers, values.table, name) : name,
    values: wordedRef(values, headers),
    ...(across && { across: wordedRef(across, headers) }),
    ...(sizes && { sizes: wordedRef(sizes, headers) }),
    ...(labels?.texts && { labels: { ...labels, texts: wordedRef(labels.texts, headers) } }),
  };
}

function wordedHighlight(block: HighlightBlock, headers: Headers): HighlightBlock {
  const { over, rule } = block;
  return {
    ...block,
    over: wordedRef(over, headers),
    rule:
      rule.kind === "formula" ? { ...rule, formula: wordedFormula(rule.formula, headers, over.table) } : rule,
  };
}

function wordedRef(ref: ColumnRef, headers: Headers): ColumnRef {
  return { ...ref, column: headerOf(headers, ref.table, ref.column) };
}

function wordedCell(cell: PlanCell, headers: Headers): PlanCell {
  return typeof cell === "object" && cell !== null ? { formula: wordedFormula(cell.formula, headers) } : cell;
}
