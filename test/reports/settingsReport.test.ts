import { settingList } from "../../src/model/settingList";
import { defaultSettings, type Settings } from "../../src/model/settings";
import { cellOf, type Table } from "../../src/model/table";
import { settingsReport } from "../../src/reports/settingsReport";
import { sourcesTable } from "../../src/reports/sourcesTable";
import { tablesOf } from "./areasOf";
import { sourceOf } from "./tables";

const planOf = (settings: Settings = defaultSettings) =>
  settingsReport({ settings, sources: [sourceOf()], candidates: [], asOf: new Date(2026, 10, 21) });
const rowsOf = (table: Table | undefined) =>
  Array.from({ length: table?.rows ?? 0 }, (_, row) => table?.columns.map((column) => cellOf(column, row)));
const period = (label: string) => ({ key: label, label, order: Number(label) });

test("every setting with its value and meaning", () => {
  const plan = planOf();
  expect(plan.name).toBe("KAM Settings");
  const rows = rowsOf(tablesOf(plan).get("VF_Settings")?.table);
  expect(rows.map((row) => row?.[0])).toEqual(settingList.map(({ key }) => key));
  expect(rows[0]).toEqual([
    "Pareto line",
    0.8,
    "The vital few are the fewest accounts that together bring this share of revenue.",
  ]);
  expect(rows.find((row) => row?.[0] === "Write tier columns")?.[1]).toBe("yes");
});

test("what stands in the sheet reads back as the same settings", () => {
  const settings: Settings = {
    ...defaultSettings,
    tierNames: ["Key", "Growth", "Base", "Tail"],
    splitBy: "number of accounts",
    tierLines: [5, 20, 100],
    crossing: "falls below",
    writeTierColumns: false,
    currency: "EUR",
  };
  const values = rowsOf(tablesOf(planOf(settings)).get("VF_Settings")?.table).map((row) => row?.[1] ?? "");
  const back = settingList.reduce<Settings>((read, setting, at) => {
    return values[at] === "" ? read : (setting.parse(values[at], read) ?? read);
  }, defaultSettings);
  expect(back).toEqual(settings);
});

test.each<[string, Partial<Settings>, string]>([
  ["Pareto line", {}, "[<=1]0.0%;[<10]General;#,##0"],
  ["Tier line A", {}, "[<=1]0.0%;[<10]General;#,##0"],
  ["Tier line A", { splitBy: "number of accounts", tierLines: [1, 5] }, "[<100]General;#,##0"],
  ["Score in the mix", { splitBy: "absolute revenue", tierLines: [9, 5] }, "[<=1]0.0%;[<10]General;#,##0"],
  ["Top accounts", { topAccounts: 1 }, "[<100]General;#,##0"],
  ["Endangered below engagement", { engagementLine: 1 }, "[<100]General;#,##0"],
  ["Dashboard as of", {}, "General"],
])("shares are shown as percent, a count of 1 is not: %s with %j as %s", (key, change, format) => {
  const list = tablesOf(planOf({ ...defaultSettings, ...change })).get("VF_Settings");
  const at = settingList.findIndex((setting) => setting.key === key);
  expect(list?.formats?.Value[at]).toBe(format);
});

test("sources that are read say yes, others that were found say no", () => {
  const table = sourcesTable(
    [
      { ...sourceOf(["a", "b"]), periods: [period("1996"), period("1997")] },
      { ...sourceOf(["a"]), id: "East!A1:D2", sheet: "East", table: undefined, periods: [period("1997")] },
    ],
    [
      {
        id: "East!A1:D2",
        sheet: "East",
        address: "East!A1:D2",
        accountColumn: "Account",
        periods: ["1996", "1997"],
        rows: 1,
      },
      {
        id: "Budget",
        sheet: "Plan",
        address: "Plan!B2:F9",
        accountColumn: "Client",
        periods: ["1998"],
        rows: 7,
      },
    ],
  );
  expect(table.columns.map(({ name }) => name)).toEqual([
    "Sheet",
    "Table or range",
    "Account column",
    "Periods",
    "Use",
  ]);
  expect(rowsOf(table)).toEqual([
    ["Sales", "Revenue", "Account", "All (1996, 1997)", "yes"],
    ["East", "A1:D2", "Account", "1997", "yes"],
    ["Plan", "Budget", "Client", "All (1998)", "no"],
  ]);
});

test("every setting's name has room in its column: the value beside it would cut it off", () => {
  const [, width] = planOf(defaultSettings).widths;
  expect(Math.max(...settingList.map(({ key }) => key.length))).toBeLessThan(width);
});
