import { cellAddress, columnIndex } from "../address";
import type { Sheet } from "../Book";
import type { CellFormula, CellValue } from "../CellStore";
import { moveFormula } from "../moveFormula";
import { shortFunctions } from "./futureFunctions";
import { readString, unescapeText, type SharedString } from "./strings";

/** What cells refer to outside their sheet. */
export interface CellSources {
  strings: SharedString[];
  /** The `cm` numbers that mark a dynamic array formula. */
  dynamic: Set<string>;
  date1904: boolean;
  /** Told of what a cell holds that the model cannot. */
  lose(what: string, address: string): void;
}

interface SharedFormula {
  text: string;
  row: number;
  column: number;
}

/** Reads the cells and row sizes of a sheet's `<sheetData>`; the text is walked, no tree is built. */
export function readCells(data: string, sheet: Sheet, sources: CellSources): void {
  const shared = new Map<string, SharedFormula>();
  let row = -1;
  let column = -1;
  for (let at = data.indexOf("<", 1); at >= 0; at = data.indexOf("<", at + 1)) {
    const kind = data[at + 1];
    if (kind !== "r" && kind !== "c") continue;
    const end = data.indexOf(">", at);
    const tag = data.slice(at, end);
    if (kind === "r") {
      const number = valueIn(tag, "r");
      row = number === undefined ? row + 1 : Number(number) - 1;
      column = -1;
      readRow(tag, sheet, row);
    } else {
      const address = valueIn(tag, "r");
      column = address === undefined ? column + 1 : columnIndex(/^[A-Z]+/i.exec(address)?.[0] ?? "A");
      const empty = data[end - 1] === "/";
      const close = empty ? end : data.indexOf("</c>", end);
      readCell(tag, empty ? "" : data.slice(end + 1, close), sheet, row, column, sources, shared);
      at = close;
    }
  }
}

function readRow(tag: string, sheet: Sheet, row: number): void {
  if (isTrue(valueIn(tag, "hidden"))) sheet.hiddenRows.add(row);
  const stated = valueIn(tag, "ht");
  const height = stated === undefined ? undefined : Number(stated);
  const isFitted = height !== undefined && !isTrue(valueIn(tag, "customHeight"));
  const isUsual = isFitted && height === sheet.defaultRowHeight;
  if (height !== undefined && !isUsual) sheet.rowHeights.set(row, height);
  const styled = isTrue(valueIn(tag, "customFormat")) ? Number(valueIn(tag, "s") ?? 0) : undefined;
  const kept = ["outlineLevel", "collapsed", "thickTop", "thickBot", "ph"];
  const attributes = kept
    .map((name) => [name, valueIn(tag, name)])
    .filter(([, value]) => value !== undefined);
  if ((isFitted && !isUsual) || styled !== undefined || attributes.length > 0)
    sheet.rowMarks.set(row, {
      style: styled,
      attributes: attributes.map(([name, value]) => ` ${name}="${value}"`).join(""),
      fitted: isFitted && !isUsual ? height : undefined,
    });
}

function readCell(
  tag: string,
  inside: string,
  sheet: Sheet,
  row: number,
  column: number,
  sources: CellSources,
  shared: Map<string, SharedFormula>,
): void {
  const { cells } = sheet;
  const style = valueIn(tag, "s");
  if (style !== undefined && style !== "0") cells.setStyle(row, column, Number(style));
  if (inside === "") return;
  const type = valueIn(tag, "t");
  const formulaAt = inside.indexOf("<f");
  if (formulaAt >= 0) {
    const formula = readFormula(inside.slice(formulaAt), tag, row, column, sources, shared);
    if (formula) cells.setFormula(row, column, formula);
  }
  const string = stringOf(type, inside, sources);
  const value = string ? string.text : valueOf(type, between(inside, "v"), sources);
  cells.setValue(row, column, value);
  const rich = formulaAt < 0 ? string?.rich : undefined;
  const metadata = valueIn(tag, "vm");
  if (rich !== undefined || metadata !== undefined) cells.setOrigin(row, column, { value, rich, metadata });
}

function stringOf(
  type: string | undefined,
  inside: string,
  { strings }: CellSources,
): SharedString | undefined {
  if (type === "s") return strings[Number(between(inside, "v"))];
  return type === "inlineStr" ? readString(between(inside, "is") ?? "") : undefined;
}

function valueOf(type: string | undefined, text: string | undefined, { date1904 }: CellSources): CellValue {
  if (text === undefined) return undefined;
  if (type === "str") return unescapeText(text);
  if (text === "") return undefined;
  if (type === "b") return isTrue(text);
  if (type === "e") return { error: unescapeText(text) };
  return type === "d" ? serialOf(text, date1904) : Number(text);
}

/** The serial number of an ISO 8601 date, which strict files hold. */
function serialOf(text: string, date1904: boolean): number {
  const hasDate = /^\d{4}-/.test(text);
  const moment = Date.parse(
    hasDate ? text.replace(/Z?$/, "Z").replace(/^(.{10})Z$/, "$1T00:00Z") : `1970-01-01T${text}Z`,
  );
  const days = moment / 86_400_000;
  return hasDate ? days + (date1904 ? 24_107 : 25_569) : days;
}

function readFormula(
  text: string,
  cell: string,
  row: number,
  column: number,
  sources: CellSources,
  shared: Map<string, SharedFormula>,
): CellFormula | undefined {
  const end = text.indexOf(">");
  const tag = text.slice(0, end);
  const body = tag.endsWith("/") ? "" : unescapeText(text.slice(end + 1, text.indexOf("</f>")));
  const kind = valueIn(tag, "t");
  const ref = valueIn(tag, "ref");
  if (kind === "dataTable") {
    sources.lose("a what-if data table (its values stay)", ref ?? cellAddress(row, column));
    return undefined;
  }
  if (kind === "shared") {
    const number = valueIn(tag, "si") ?? "";
    const first = shared.get(number);
    if (body === "" && first) {
      const moved = moveFormula(first.text, row - first.row, column - first.column);
      return { text: moved, kind: "plain" };
    }
    if (body === "") return undefined;
    const own = "=" + shortFunctions(body);
    shared.set(number, { text: own, row, column });
    return { text: own, kind: "plain" };
  }
  if (body === "") return undefined;
  const formula = "=" + shortFunctions(body);
  if (kind !== "array") return { text: formula, kind: "plain" };
  const isDynamic = sources.dynamic.has(valueIn(cell, "cm") ?? "");
  return { text: formula, kind: isDynamic ? "dynamic" : "array", ref: ref ?? cellAddress(row, column) };
}

/** The value of an attribute in a start tag. */
function valueIn(tag: string, name: string): string | undefined {
  const at = tag.indexOf(` ${name}="`);
  if (at < 0) return undefined;
  const start = at + name.length + 3;
  return tag.slice(start, tag.indexOf('"', start));
}

/** Excel writes 1, others true. */
function isTrue(text: string | undefined): boolean {
  return text === "1" || text === "true";
}

/** The text between `<name>` and `</name>`. */
function between(text: string, name: string): string | undefined {
  const at = text.indexOf("<" + name);
  if (at < 0) return undefined;
  const start = text.indexOf(">", at) + 1;
  return text[start - 2] === "/" ? "" : text.slice(start, text.indexOf(`</${name}>`, start));
}
