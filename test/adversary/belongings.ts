import type { Book, Rect } from "../../src/workbench/book/Book";
import { cellAddress, parseRect, rectAddress } from "../../src/workbench/book/address";
import { bookDigest, type SheetDigest } from "../../src/workbench/book/bookDigest";

/**
 * Everything in a workbook that is the user's, as plain data: the sheets with these ids without the areas given
 * ("Sales!E3:K7"), where our columns may stand, and every setting, name and part that is not ours.
 */
export function usersPart(book: Book, ids: readonly string[], ownAreas: readonly string[]): unknown {
  const others = book.sheets.filter(({ id }) => !ids.includes(id)).map(({ name }) => name);
  const { sheets, settings, names, ...rest } = bookDigest(book, {
    exceptSheets: others,
    exceptAreas: ownAreas,
  });
  return {
    ...without(rest, (key) => key === "customXml"),
    settings: without(settings, (key) => key.startsWith("vf.")),
    names: without(names, (key) => key.startsWith("VF_")),
    sheets: Object.fromEntries(
      Object.entries(sheets).map(([name, sheet]) => [name, usersSheet(sheet, areasOn(name, ownAreas))]),
    ),
  };
}

/** What is kept for undoing (and listed in `vf.history`) holds the state before a run, which is another one before a healing run. */
const isPast = (role: unknown) => typeof role === "string" && role.startsWith("history-");

/** A whole workbook as plain data that compares with another one's: ids read as what they stand for. */
export function wholePart(book: Book): unknown {
  const names = new Map(
    book.sheets.flatMap((sheet) => [
      [sheet.id, `sheet ${sheet.name}`] as const,
      ...sheet.tables.map((table) => [table.id, `table ${table.name}`] as const),
    ]),
  );
  const past = book.sheets.filter(({ customProperties }) => isPast(customProperties.get("vf.owner")));
  const { settings, sheets, ...rest } = bookDigest(book, { exceptSheets: past.map(({ name }) => name) });
  return {
    ...rest,
    sheets: Object.fromEntries(Object.entries(sheets).map(([name, sheet]) => [name, withRules(sheet)])),
    settings: named(
      without(settings, (key) => key === "vf.history"),
      names,
    ),
  };
}

/** Conditional formats column by column and rules for entries cell by cell: neighbours may share one or have one each. */
function withRules(sheet: SheetDigest): unknown {
  const { conditionalFormats, validations, ...rest } = sheet;
  const entries = (Array.isArray(validations) ? validations : []) as { areas: string[] }[];
  const limits = entries.flatMap(({ areas, ...rule }) =>
    areas.flatMap(cellsOf).map((cell) => `${cell} ${JSON.stringify(rule)}`),
  );
  const formats = (Array.isArray(conditionalFormats) ? conditionalFormats : []) as { areas: string[] }[];
  const lines = formats.flatMap(({ areas, ...rule }) =>
    areas.flatMap(columnsOf).map((area) => `${area} ${JSON.stringify(rule)}`),
  );
  return { ...rest, conditionalFormats: lines.sort(), validations: limits.sort() };
}

function columnsOf(address: string): string[] {
  const area = parseRect(address);
  if (!area) return [address];
  return Array.from({ length: area.columns }, (_, at) =>
    rectAddress({ ...area, column: area.column + at, columns: 1 }),
  );
}

function cellsOf(address: string): string[] {
  const { row = 0, column = 0, rows = 0, columns = 0 } = parseRect(address) ?? {};
  return Array.from({ length: rows * columns }, (_, at) =>
    cellAddress(row + Math.floor(at / columns), column + (at % columns)),
  );
}

/** Every difference between two such parts as a line; none means equal. */
export function differences(before: unknown, after: unknown, path: readonly string[] = []): string[] {
  if (Object.is(before, after)) return [];
  if (!isObject(before) || !isObject(after)) return [`${path.join(" ")}: ${shown(before)} → ${shown(after)}`];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => differences(before[key], after[key], [...path, key]));
}

function usersSheet(sheet: SheetDigest, own: readonly Rect[]): unknown {
  const isOurs = (column: number) =>
    own.some((area) => column >= area.column && column < area.column + area.columns);
  const { columnWidths, tables, conditionalFormats, ...rest } = sheet;
  return {
    ...rest,
    columnWidths: without(columnWidths, (key) => isOurs(Number(key))),
    tables: Object.fromEntries(
      Object.entries(isObject(tables) ? tables : {}).map(([name, table]) => [
        name,
        usersTable(table, isOurs),
      ]),
    ),
    conditionalFormats: (Array.isArray(conditionalFormats) ? conditionalFormats : []).filter(
      ({ areas }: { areas: string[] }) => !areas.every((area) => isOurs(parseRect(area)?.column ?? -1)),
    ),
  };
}

/** A table without its columns that lie in areas of ours. */
function usersTable(table: unknown, isOurs: (column: number) => boolean): unknown {
  if (!isObject(table) || !Array.isArray(table.columns)) return table;
  const area = parseRect(String(table.area));
  if (!area) return table;
  const kept = table.columns.filter((_, at) => !isOurs(area.column + at));
  return { ...table, columns: kept, area: rectAddress({ ...area, columns: kept.length }) };
}

function areasOn(sheet: string, areas: readonly string[]): Rect[] {
  return areas.flatMap((area) => {
    const at = area.lastIndexOf("!");
    return area.slice(0, at) === sheet ? (parseRect(area.slice(at + 1)) ?? []) : [];
  });
}

/** The entries of an object whose keys stay. */
export function without(entries: unknown, leaves: (key: string) => boolean): Record<string, unknown> {
  if (!isObject(entries)) return {};
  return Object.fromEntries(Object.entries(entries).filter(([key]) => !leaves(key)));
}

/** Ids of sheets and tables become what they are called; ids of columns differ from run to run and go. */
function named(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((each) => named(each, names));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, each]) => (key !== "id" || names.has(String(each))) && !isPast(key) && !isPast(each))
      .map(([key, each]) => [names.get(key) ?? key, named(each, names)]),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 120 ? text.slice(0, 120) + "…" : text;
}
