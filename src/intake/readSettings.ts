import type { BookSnapshot } from "../model/book";
import type { Cell } from "../model/cells";
import { listed } from "../model/languages/joined";
import { note, type Note } from "../model/note";
import { Problem } from "../model/problem";
import type { Setting } from "../model/setting";
import { misplacedLine, settingList } from "../model/settingList";
import { defaultSettings, type Settings } from "../model/settings";
import { accountKey } from "./accountKey";
import { meant } from "./headers/meant";
import { ownTable } from "./cells/ownTable";
import { shownValue } from "./cells/shownValue";
import { shortened } from "./cells/shortened";

/**
 * The settings in `VF_Settings`, the defaults for what is not there, and `overrides` (by the settings' names)
 * above both. A setting that does not exist, or is not needed, is noted and ignored.
 * @throws Problem `badSetting` with the cell's address, `badOverride` or `missingLine` where a
 * value is not allowed, `unknownSetting` for an override that is none, `ownColumns` where the table has lost its columns.
 */
export function readSettings(
  book: BookSnapshot,
  overrides: Readonly<Record<string, string>> = {},
): { readonly settings: Settings; readonly notes: readonly Note[] } {
  const notes: Note[] = [];
  const values = new Map([...valuesInSheet(book, notes), ...valuesOverridden(overrides)]);
  let settings = defaultSettings;
  for (const setting of settingList) {
    const value = values.get(setting.key);
    if (value === undefined) continue;
    const { key, line } = setting;
    if (line === undefined || line < settings.tierLines.length) settings = taken(setting, value, settings);
    else if (value.address) {
      notes.push(note("unusedLine", value.address, { setting: key, count: settings.tierNames.length }));
    }
  }
  checkLines(settings, values);
  return { settings, notes };
}

/** A value, its cell's number format and address; "" where it is no cell's. */
interface Value {
  readonly cell: Cell;
  readonly format: string;
  readonly address: string;
}

function valuesInSheet(book: BookSnapshot, notes: Note[]): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  for (const row of ownTable(book, "VF_Settings", ["Setting", "Value"])?.rows ?? []) {
    const name = String(row.cell("Setting"));
    const cell = row.cell("Value");
    const key = settingNamed(name)?.key;
    if (accountKey(name) === "") continue;
    if (!key) notes.push(note("unknownSetting", row.address("Setting"), { setting: shortened(name) }));
    else if (values.has(key)) notes.push(note("repeatedSetting", row.address("Setting"), { setting: key }));
    else if (String(cell).trim() !== "")
      values.set(key, { cell, format: row.format("Value"), address: row.address("Value") });
  }
  return values;
}

function valuesOverridden(overrides: Readonly<Record<string, string>>): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  for (const [name, cell] of Object.entries(overrides)) {
    const setting = settingNamed(name);
    const list = listed(settingList.map(({ key }) => key));
    if (!setting) throw new Problem("unknownSetting", { setting: shortened(name), list });
    values.set(setting.key, { cell, format: "", address: "" });
  }
  return values;
}

function settingNamed(name: string): Setting | undefined {
  const key = accountKey(name);
  return settingList.find((setting) => accountKey(setting.key) === key);
}

function taken(setting: Setting, value: Value, settings: Settings): Settings {
  const said = setting.choices?.includes("yes") ? meant("yesNo", String(value.cell)) : undefined;
  const parsed = setting.parse(said ?? value.cell, settings);
  if (!parsed) throw refusal(setting.key, value, setting.allowed(settings));
  return parsed;
}

function checkLines(settings: Settings, values: ReadonlyMap<string, Value>): void {
  const lines = settingList.filter(({ line }) => line !== undefined);
  const missing = settings.tierLines.findIndex((line) => Number.isNaN(line));
  if (missing >= 0) {
    const { key, allowed } = lines[missing];
    throw new Problem("missingLine", { setting: key, allowed: allowed(settings) });
  }
  const misplaced = misplacedLine(settings);
  if (!misplaced) return;
  const { key } = lines[misplaced.line];
  const usual = { cell: settings.tierLines[misplaced.line], format: "", address: "" };
  throw refusal(key, values.get(key) ?? usual, misplaced.allowed);
}

function refusal(setting: string, { cell, format, address }: Value, allowed: string): Problem {
  const parameters = { setting, value: shortened(shownValue(cell, format)), allowed };
  return address
    ? new Problem("badSetting", { ...parameters, address })
    : new Problem("badOverride", parameters);
}
