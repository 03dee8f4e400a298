import type { Cell, Cells } from "../model/cells";
import type { Fingerprint } from "../model/plan";
import type { Revenue, RevenueSource } from "../model/revenue";
import type { SettingOf } from "../model/setting";
import { settingList } from "../model/settingList";
import type { Settings } from "../model/settings";

/** What a run hangs on. */
export interface Fingerprinted {
  readonly settings: Settings;
  /** The settings that count, by what they are of. */
  readonly of: readonly SettingOf[];
  /** Undefined where there was none, or none was read. */
  readonly revenue?: Revenue;
  /** The tables of input, each with its header. */
  readonly tables?: readonly Cells[];
}

/**
 * The fingerprint of what a run hangs on, 16 hexadecimal digits each for what was read and for the settings. Rows of
 * a table may change their order; what is added, removed, renamed or of another amount shows.
 *
 * @example
 * fingerprint({ settings, of: ["revenue", "tiers"], revenue }); // { source: "5f0c3a9d81b2e640", settings: "c70d4a1be8a3f552" }
 */
export function fingerprint({ settings, of, revenue, tables = [] }: Fingerprinted): Fingerprint {
  const source = new Print();
  if (revenue) addRevenue(source, revenue, of.includes("tiers") && settings.writeTierColumns);
  for (const cells of tables) addTable(source, cells);
  return { source: source.digits(), settings: printOfSettings(settings, of) };
}

function printOfSettings(settings: Settings, of: readonly SettingOf[]): string {
  const print = new Print();
  // When to run has no part in what a run comes to.
  const before = { ...settings, recomputeByItself: false };
  for (const setting of settingList)
    if (of.includes(setting.of)) print.text(setting.key).text(String(setting.format(before)));
  return print.digits();
}

function addRevenue(print: Print, revenue: Revenue, hasColumnsBeside: boolean): void {
  const { keys, periods, amounts, currency, sources } = revenue;
  print.text(currency);
  for (const { key, label } of periods) print.text(key).text(label);
  const accounts = new Sum();
  for (let account = 0; account < keys.length; account++) {
    const each = new Print().text(keys[account]);
    for (const amount of amounts) each.number(amount[account]);
    accounts.add(each);
  }
  print.sum(accounts);
  for (const source of sources) addRows(print, source, hasColumnsBeside);
}

/** The header, and the rows in any order; blank rows do not count. */
function addTable(print: Print, [header = [], ...rows]: Cells): void {
  for (const cell of header) addCell(print, cell);
  const sum = new Sum();
  for (const row of rows) {
    if (row.every((cell) => cell === "")) continue;
    const each = new Print();
    for (const cell of row) addCell(each, cell);
    sum.add(each);
  }
  print.sum(sum);
}

function addCell(print: Print, cell: Cell): void {
  if (typeof cell === "number") print.number(cell);
  else print.text(String(cell));
}

/**
 * Rows of a table move together with our columns in it, and so does nothing beside a plain range: only there, and
 * only with columns beside it, their order counts.
 */
function addRows(print: Print, source: RevenueSource, hasColumnsBeside: boolean): void {
  print.text(source.layout).text(source.accountColumn.name);
  if (hasColumnsBeside && !source.table) {
    for (const key of source.rowKeys) if (key !== "") print.text(key);
    return;
  }
  const rows = new Sum();
  for (const key of source.rowKeys) if (key !== "") rows.add(new Print().text(key));
  print.sum(rows);
}

const double = new Float64Array(1);
const halves = new Uint32Array(double.buffer);

/** Two hashes of 32 bits side by side: fast, and two different contents meet once in 10^19. */
class Print {
  a = 0x811c9dc5;
  b = 0x9e3779b9;

  text(text: string): this {
    for (let at = 0; at < text.length; at++) this.mix(text.charCodeAt(at));
    // "ab", "c" must differ from "a", "bc".
    return this.mix(0x10000);
  }

  /** The last 8 of a number's 53 bits are rounded away: hosts that calculate the same formula differ there. */
  number(value: number): this {
    const scaled = value * 257;
    // 0 for -0
    double[0] = scaled - (scaled - value) + 0;
    return this.mix(halves[0]).mix(halves[1]);
  }

  sum({ a, b }: Sum): this {
    return this.mix(a).mix(b);
  }

  digits(): string {
    return hexadecimal(settled(this.a)) + hexadecimal(settled(this.b));
  }

  private mix(bits: number): this {
    this.a = Math.imul(this.a ^ bits, 0x01000193) ^ (this.a >>> 15);
    this.b = Math.imul(this.b ^ bits, 0x85ebca6b) ^ (this.b >>> 13);
    return this;
  }
}

/** Prints added up, so that their order does not count. */
class Sum {
  a = 0;
  b = 0;

  add(print: Print): void {
    this.a = (this.a + settled(print.a)) | 0;
    this.b = (this.b + settled(print.b)) | 0;
  }
}

/** Lets every bit depend on every other, as a sum of raw hashes would keep their patterns. */
function settled(hash: number): number {
  let bits = hash ^ (hash >>> 16);
  bits = Math.imul(bits, 0x7feb352d);
  bits ^= bits >>> 15;
  bits = Math.imul(bits, 0x846ca68b);
  return (bits ^ (bits >>> 16)) >>> 0;
}

const hexadecimal = (bits: number) => bits.toString(16).padStart(8, "0");
