import type { SheetSnapshot, TableSnapshot } from "../../model/book";
import { sheetAddress, type Area } from "../../model/cells";
import { accountColumn, type AccountColumn } from "./accountColumn";
import type { BookRules } from "../cells/bookRules";
import type { Rows } from "./columnSample";
import { namesCurrency } from "../headers/headerMeaning";
import { periodOf } from "../headers/periodOf";
import type { Span } from "../headers/periods";
import { cellAt } from "../cells/sheetGrid";
import type { SourceBlock } from "../sourceLayout";

/** A rectangle that may be revenue, from its header row down. */
export interface Block {
  readonly sheet: SheetSnapshot;
  readonly area: Area;
  readonly table?: TableSnapshot;
  /** The header of the account column, where the person names it. */
  readonly accountAsked?: string;
}

/** A block taken apart, before its columns are understood. */
export interface BlockFrame extends Block {
  readonly header: number;
  /** Its columns, counted from 0 on the sheet. */
  readonly columns: readonly number[];
  readonly rows: Rows;
  readonly rules: BookRules;
  readonly currencyColumn?: number;
  /** The time the table's name or the sheet's name states ("2023", "Sales Q1"), if any. */
  readonly spanNamed?: Span;
}

/** The frame of a block: header row, body rows, columns; undefined without a body. */
export function blockFrame(block: Block, rules: BookRules): BlockFrame | undefined {
  const { sheet, area, table } = block;
  const first = area.row + 1;
  const last = area.row + area.rows - (table?.hasTotals ? 2 : 1);
  if (last < first) return undefined;
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
  return {
    ...block,
    header: area.row,
    columns,
    rows: { first, last },
    rules,
    currencyColumn: columns.find((column) => namesCurrency(cellAt(sheet, area.row, column))),
    spanNamed: (table && spanInName(table.name, rules)) ?? spanInName(sheet.name, rules),
  };
}

/** The account column of a block beside the columns already understood. */
export function accountBeside(
  frame: BlockFrame,
  taken: readonly number[],
  choice: { readonly mayRepeat: boolean },
): AccountColumn | undefined {
  const isTaken = new Set([frame.currencyColumn, ...taken]);
  const free = frame.columns.filter((column) => !isTaken.has(column));
  const { sheet, header, rows, rules, accountAsked: asked } = frame;
  return accountColumn(sheet, header, free, rows, rules.culture, { ...choice, asked });
}

/** What every layout says of its block. */
export function sourceBlock(frame: BlockFrame, { column, name, rank }: AccountColumn): SourceBlock {
  const { sheet, area, table, currencyColumn } = frame;
  return {
    id: table?.name ?? sheetAddress(sheet.name, area),
    sheetId: sheet.id,
    sheet: sheet.name,
    table: table && { id: table.id, name: table.name },
    area,
    totalsRow: table?.hasTotals ?? false,
    accountColumn: { column, name },
    accountRank: rank,
    currencyColumn,
  };
}

function spanInName(name: string, rules: BookRules): Span | undefined {
  const whole = periodOf(name, "", rules.dates)?.span;
  if (whole) return whole;
  const years = [...name.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year));
  return years.length === 1 ? { kind: "year", year: years[0], index: 1 } : undefined;
}
