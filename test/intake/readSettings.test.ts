import { readSettings } from "../../src/intake/readSettings";
import type { Cell } from "../../src/model/cells";
import { settingList } from "../../src/model/settingList";
import { defaultSettings } from "../../src/model/settings";
import { snapshotOf } from "./snapshotOf";

const sheetWith = (...rows: readonly (readonly Cell[])[]) =>
  snapshotOf({
    "KAM Settings": {
      at: "B5",
      cells: [["Setting", "Value", "Meaning"], ...rows],
      tables: { VF_Settings: `B5:D${5 + rows.length}` },
      role: "settings",
    },
  });

test("without a settings sheet the defaults hold", () => {
  expect(readSettings(snapshotOf({}))).toEqual({ settings: defaultSettings, notes: [] });
});

test("what the settings list writes, it reads again", () => {
  const rows = settingList.map((setting) => [
    setting.key,
    setting.format(defaultSettings),
    setting.meaning(),
  ]);
  expect(readSettings(sheetWith(...rows))).toEqual({ settings: defaultSettings, notes: [] });
});

test("settings are found by their names, in any order, with columns in any order", () => {
  const cells = [
    ["Value", "x", "SETTING"],
    ["70 %", "", "tier line a"],
    ["falls below", "", "Crossing account"],
    ["", "", ""],
    ["no", "", "Write tier columns"],
  ];
  const { settings } = readSettings(snapshotOf({ Mine: { cells, tables: { vf_settings: "A1:C5" } } }));
  expect(settings).toEqual({
    ...defaultSettings,
    tierLines: [0.7, 0.95],
    crossing: "falls below",
    writeTierColumns: false,
  });
});

test("a settings sheet that lost its table is read by its headers", () => {
  const cells = [
    ["KAM Settings"],
    [],
    ["Setting", "Value"],
    ["Pareto line", 0.75],
    [],
    ["Something else", 1],
  ];
  expect(readSettings(snapshotOf({ S: { cells, role: "settings" } }))).toEqual({
    settings: { ...defaultSettings, paretoLine: 0.75 },
    notes: [],
  });
});

test("another sheet with such headers is none of ours", () => {
  const cells = [
    ["Setting", "Value"],
    ["Pareto line", 0.75],
  ];
  expect(readSettings(snapshotOf({ S: { cells } })).settings).toEqual(defaultSettings);
});

test.each<[Cell, number]>([
  [0.7, 0.7],
  ["0.7", 0.7],
  ["0,7", 0.7],
  ["70%", 0.7],
  [" 70 % ", 0.7],
  ["70,5 %", 0.705],
  [1, 1],
])("the share %j is %d", (cell, share) => {
  expect(readSettings(sheetWith(["Pareto line", cell])).settings.paretoLine).toBe(share);
});

test.each<[string, Cell, string]>([
  ["Pareto line", 80, "a share above 0 and up to 1, such as 0.8 or 80%"],
  ["Pareto line", 0, "a share above 0 and up to 1, such as 0.8 or 80%"],
  ["Pareto line", "lots", "a share above 0 and up to 1, such as 0.8 or 80%"],
  ["Pareto line", "#REF!", "a share above 0 and up to 1, such as 0.8 or 80%"],
  ["Tier names", "A", "2 to 6 different names separated by commas, none of them New, Lost or –"],
  ["Tier names", "A, a", "2 to 6 different names separated by commas, none of them New, Lost or –"],
  ["Tier names", "New, Old", "2 to 6 different names separated by commas, none of them New, Lost or –"],
  ["Tier names", "A,B,C,D,E,F,G", "2 to 6 different names separated by commas, none of them New, Lost or –"],
  ["Split by", "profit", "share of revenue, share of accounts, absolute revenue or number of accounts"],
  ["Crossing account", "stays", "stays above or falls below"],
  ["Write tier columns", "maybe", "yes or no"],
  ["Group dates by", "week", "year, quarter or month"],
  ["Currency", "Euros please", "a currency code such as EUR, a sign such as €, or blank"],
])("%s cannot be %j, and the Problem names the cell", (setting, value, allowed) => {
  expect(() => readSettings(sheetWith([setting, value]))).toThrow(
    `'KAM Settings'!C6 says “${value}” for ${setting}. It must be ${allowed}.`,
  );
});

test.each<[number, string, string]>([
  [1.5, "0%", "150%"],
  [1.255, "0.0%", "125.5%"],
  [1.5, "General", "1.5"],
  [1.5, "[<=1]0.0%;[<10]General;#,##0", "1.5"],
  [0, "[<=1]0.0%;[<10]General;#,##0", "0%"],
  [0, "[<100]General;#,##0", "0"],
])("the Problem quotes %d as a cell with the format %s shows it", (value, format, quoted) => {
  const cells = [
    ["Setting", "Value"],
    ["Pareto line", value],
  ];
  const formats = [[], ["General", format]];
  const book = snapshotOf({ S: { cells, formats, tables: { VF_Settings: "A1:B2" } } });
  expect(() => readSettings(book)).toThrow(`S!B2 says “${quoted}” for Pareto line.`);
});

test("more tier names need no more lines than one can guess", () => {
  const { settings } = readSettings(
    sheetWith(["Tier names", "Gold, Silver, Bronze, Iron"], ["Tier line A", 0.5]),
  );
  expect(settings).toMatchObject({
    tierNames: ["Gold", "Silver", "Bronze", "Iron"],
    tierLines: [0.5, 0.95, 0.99],
  });
});

test("a line that fewer tiers do not need is noted and ignored", () => {
  const { settings, notes } = readSettings(
    sheetWith(["Tier names", "Key, Other"], ["Tier line A", 0.5], ["Tier line B", 0.9]),
  );
  expect(settings.tierLines).toEqual([0.5]);
  expect(notes).toMatchObject([{ code: "unusedLine", address: "'KAM Settings'!C8" }]);
});

test("money lines fall, counts rise, and neither can be guessed", () => {
  const money = readSettings(
    sheetWith(["Split by", "absolute revenue"], ["Tier line A", "100,000"], ["Tier line B", 10000]),
  );
  expect(money.settings.tierLines).toEqual([100000, 10000]);
  const counts = readSettings(
    sheetWith(["Tier line A", 10], ["Tier line B", "30"], ["Split by", "Number of accounts"]),
  );
  expect(counts.settings.tierLines).toEqual([10, 30]);
  expect(() => readSettings(sheetWith(["Split by", "absolute revenue"]))).toThrow(
    "Tier line A has no value. It must be an amount above 0.",
  );
  expect(() => readSettings(sheetWith(["Split by", "number of accounts"], ["Tier line A", 0.8]))).toThrow(
    "It must be a whole number of accounts, 1 or more.",
  );
});

test("lines out of order are refused at the cell of the later one", () => {
  expect(() => readSettings(sheetWith(["Tier line A", 0.9], ["Tier line B", 0.85]))).toThrow(
    "'KAM Settings'!C7 says “0.85” for Tier line B. It must be more than 0.9 (90%), the line before it.",
  );
  const money = sheetWith(["Split by", "absolute revenue"], ["Tier line A", 10], ["Tier line B", 10]);
  expect(() => readSettings(money)).toThrow("It must be less than 10, the line before it.");
});

test("shares left where the lines are to be money are named as what is wrong", () => {
  const shares = [
    ["Tier line A", 0.8],
    ["Tier line B", 0.95],
  ] as const;
  expect(() => readSettings(sheetWith(["Split by", "absolute revenue"], ...shares))).toThrow(
    "'KAM Settings'!C7 says “0.8” for Tier line A. It must be an amount such as 250000, not a share: Split by says absolute revenue, so every tier line is the least revenue of its tier.",
  );
  const millions = sheetWith(["Split by", "absolute revenue"], ["Tier line A", 0.9], ["Tier line B", 0.1]);
  expect(readSettings(millions).settings.tierLines).toEqual([0.9, 0.1]);
});

test("unknown and repeated settings are noted, blank values take the default", () => {
  const { settings, notes } = readSettings(
    sheetWith(["Colour", "red"], ["Pareto line", 0.7], ["Pareto line", 0.6], ["Split by", ""]),
  );
  expect(settings).toEqual({ ...defaultSettings, paretoLine: 0.7 });
  expect(notes.map(({ code, address }) => [code, address])).toEqual([
    ["unknownSetting", "'KAM Settings'!B6"],
    ["repeatedSetting", "'KAM Settings'!B8"],
  ]);
});

test("overrides stand above the sheet", () => {
  const book = sheetWith(["Tier line A", 0.5], ["Visible rows only", "no"]);
  const { settings } = readSettings(book, {
    "tier line a": "0.7",
    "Visible rows only": "yes",
    Currency: "eur",
  });
  expect(settings).toEqual({
    ...defaultSettings,
    tierLines: [0.7, 0.95],
    visibleRowsOnly: true,
    currency: "EUR",
  });
});

test("an override mends a bad cell", () => {
  expect(readSettings(sheetWith(["Pareto line", 80]), { "Pareto line": "80 %" }).settings.paretoLine).toBe(
    0.8,
  );
});

test("a bad override names its setting, an unknown one lists them", () => {
  expect(() => readSettings(snapshotOf({}), { "Tier line A": "80" })).toThrow(
    "“80” cannot be used for Tier line A. It must be a share above 0 and up to 1",
  );
  expect(() => readSettings(snapshotOf({}), { "Tier line A": "0.97" })).toThrow(
    "“0.95” cannot be used for Tier line B. It must be more than 0.97 (97%), the line before it.",
  );
  expect(() => readSettings(snapshotOf({}), { "Tier line": "0.7" })).toThrow(
    "There is no setting “Tier line”. The settings are: Pareto line, Tier names, Split by, Tier line A,",
  );
});

test("headers are read in any language of ours", () => {
  const cells = [
    ["Einstellung", "Wert"],
    ["Pareto line", 0.7],
  ];
  const { settings } = readSettings(snapshotOf({ S: { cells, tables: { VF_Settings: "A1:B2" } } }));
  expect(settings.paretoLine).toBe(0.7);
});

test("a table without its columns is refused", () => {
  const cells = [
    ["Setting", "Amount"],
    ["Pareto line", 0.7],
  ];
  expect(() => readSettings(snapshotOf({ S: { cells, tables: { VF_Settings: "A1:B2" } } }))).toThrow(
    "VF_Settings on S needs the columns Setting, Value. Put them back.",
  );
});
