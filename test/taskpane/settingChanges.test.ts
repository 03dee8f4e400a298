import { settingList } from "../../src/model/settingList";
import { defaultSettings, type Settings } from "../../src/model/settings";
import { settingChanges } from "../../src/taskpane/settingChanges";

/** The saved settings with the changes read in, as a run reads them. */
function after(saved: Settings, changes: Readonly<Record<string, string>>): Settings | undefined {
  return settingList.reduce<Settings | undefined>(
    (settings, { key, parse }) => (settings && key in changes ? parse(changes[key], settings) : settings),
    saved,
  );
}

test("only what differs is named", () => {
  const draft: Settings = { ...defaultSettings, tierLines: [0.7, 0.95], writeTierColumns: false };
  expect(settingChanges(defaultSettings, draft)).toEqual({
    "Tier line A": "0.7",
    "Write tier columns": "no",
  });
  expect(settingChanges(defaultSettings, defaultSettings)).toEqual({});
});

test.each<[string, Partial<Settings>]>([
  ["new names with the lines as they were", { tierNames: ["Gold", "Silver", "Bronze"] }],
  ["a fourth tier", { tierNames: ["A", "B", "C", "D"], tierLines: [0.8, 0.95, 0.975] }],
  ["two tiers", { tierNames: ["Key", "Other"], tierLines: [0.8] }],
  ["lines by number of accounts", { splitBy: "number of accounts", tierLines: [34, 61] }],
  ["lines by revenue", { splitBy: "absolute revenue", tierLines: [12_000, 4_100.5] }],
  [
    "every other setting",
    { paretoLine: 0.75, crossing: "falls below", visibleRowsOnly: true, currency: "EUR" },
  ],
])("a run that reads the changes has the draft: %s", (_what, part) => {
  const draft = { ...defaultSettings, ...part };
  expect(after(defaultSettings, settingChanges(defaultSettings, draft))).toEqual(draft);
});
