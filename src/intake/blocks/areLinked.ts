import type { BookSnapshot } from "../../model/book";
import type { Period } from "../../model/revenue";
import { accountKey } from "../accountKey";
import { periodMonths } from "../headers/periods";
import { cellAt } from "../cells/sheetGrid";
import type { SourceLayout } from "../sourceLayout";
import { wordSet, wordsOf } from "../headers/wordsOf";

/**
 * Whether several sources are plainly parts of one portfolio (a sheet a year, a sheet a region) and may be taken
 * together unasked. They are where the account columns have one header, all are of one layout, no period of one
 * overlaps with a different period of another (2024 and Q1 2024), none repeats another cell by cell, and none is
 * called a plan, a forecast or a copy beside others that are not.
 */
export function areLinked(book: BookSnapshot, sources: readonly SourceLayout[]): boolean {
  if (sources.length > most) return false;
  const [first, ...others] = sources;
  const headers = new Set(sources.map(({ accountColumn }) => accountKey(accountColumn.name)));
  if (headers.size !== 1 || others.some((other) => other.layout !== first.layout)) return false;
  if (new Set(sources.map(isDraft)).size !== 1) return false;
  return overlappingPair(book, sources) === undefined;
}

/**
 * The first two sources that may hold the same revenue: cell by cell, in periods that overlap without being one,
 * or in one period of which one counts the sales and the other the sum.
 */
export function overlappingPair(
  book: BookSnapshot,
  sources: readonly SourceLayout[],
): readonly [SourceLayout, SourceLayout] | undefined {
  for (const [index, one] of sources.slice(0, most).entries()) {
    const other = sources.slice(index + 1, most).find((each) => mayOverlap(book, one, each));
    if (other) return [one, other];
  }
  return undefined;
}

function mayOverlap(book: BookSnapshot, one: SourceLayout, other: SourceLayout): boolean {
  const isSumOfOther =
    one.layout !== other.layout &&
    one.periods.some(({ key }) => other.periods.some((each) => each.key === key));
  return isSumOfOther || clash(one.periods, other.periods) || repeats(book, one, other);
}

/** A workbook with more blocks than this is no set of linked sheets, and comparing them all would take long. */
const most = 200;

const draftWords = wordSet(
  "plan planned budget forecast target prognose ziel soll бюджет план прогноз цель orçamento meta previsão 预算 计划",
  "预测 目标 copy backup old kopie sicherung копия cópia 副本 备份",
);

function isDraft({ sheet, table }: SourceLayout): boolean {
  return wordsOf(`${sheet} ${table?.name ?? ""}`).some((word) => draftWords.has(word));
}

/** Whether a period of one overlaps with a different period of the other. */
function clash(periods: readonly Period[], others: readonly Period[]): boolean {
  const spans = others.map((each) => ({ key: each.key, start: each.order, months: periodMonths(each) }));
  return periods.some((one) => {
    const months = periodMonths(one);
    return spans.some(({ key, start, months: otherMonths }) => {
      if (one.key === key) return false;
      const isUndated = months === 0 || otherMonths === 0;
      return isUndated || (one.order < start + otherMonths && start < one.order + months);
    });
  });
}

function repeats(book: BookSnapshot, one: SourceLayout, other: SourceLayout): boolean {
  if (one.area.rows !== other.area.rows || one.area.columns !== other.area.columns) return false;
  const [sheet, otherSheet] = [one, other].map(({ sheetId }) => book.sheets.find(({ id }) => id === sheetId));
  if (!sheet || !otherSheet) return false;
  for (let row = 0; row < one.area.rows; row++) {
    for (let column = 0; column < one.area.columns; column++) {
      const cell = cellAt(sheet, one.area.row + row, one.area.column + column);
      if (cell !== cellAt(otherSheet, other.area.row + row, other.area.column + column)) return false;
    }
  }
  return true;
}
