import fc from "fast-check";
import { readKpis } from "../../../src/intake/dashboard/readKpis";
import { readMrrHistory } from "../../../src/intake/dashboard/readMrrHistory";
import type { Cell } from "../../../src/model/cells";
import { kpiHeaders, type AccountKpis } from "../../../src/model/dashboard";
import { defaultSettings } from "../../../src/model/settings";
import { german, snapshotOf } from "../snapshotOf";
import { kpiBook, today, type KpiLine } from "./kpiBook";

function read(lines: readonly KpiLine[], options: Parameters<typeof kpiBook>[1] = {}) {
  const found = readKpis(kpiBook(lines, options), defaultSettings, today);
  if (!found) throw new Error("nothing was read");
  return found;
}

const first = (lines: readonly KpiLine[], options: Parameters<typeof kpiBook>[1] = {}): AccountKpis =>
  read(lines, options).kpis.accounts[0];

const told = (lines: readonly KpiLine[], options: Parameters<typeof kpiBook>[1] = {}) =>
  read(lines, options)
    .notes.filter(({ code }) => code !== "notKnown")
    .map(({ text }) => text);

const alpha: KpiLine = {
  Account: "Alpha",
  Plan: "Basic",
  MRR: 100,
  "MRR a period ago": 80,
  Onboarding: "Done",
  Satisfaction: 4,
  Engagement: 70,
  "Cancellation risk": 20,
  "In queue since": 46_300,
};

test("a row that is filled in whole is read without a doubt", () => {
  const { kpis, notes } = read([alpha]);
  expect(notes).toEqual([]);
  expect(kpis.plans).toEqual(["Basic"]);
  expect(kpis.accounts[0]).toEqual({
    name: "Alpha",
    key: "alpha",
    plans: [{ plan: 0, mrr: 100, mrrBefore: 80 }],
    mrr: 100,
    mrrBefore: 80,
    onboarding: 1,
    satisfaction: 4,
    engagement: 70,
    risk: 20,
    inQueueSince: Date.UTC(2026, 9, 5) / 86_400_000,
    further: [],
  });
});

test("blank is not known and never 0; one note a column says where", () => {
  const { kpis, notes } = read([alpha, { Account: "Beta" }, { Account: "Gamma" }]);
  expect(kpis.accounts[1]).toMatchObject({
    mrr: NaN,
    mrrBefore: NaN,
    onboarding: NaN,
    engagement: NaN,
    risk: NaN,
  });
  expect(notes.find(({ text }) => text.startsWith("MRR is"))).toMatchObject({
    address: "KPIs!C3",
    text: "MRR is blank in 2 of 3 rows (C3, C4); blank is not known, never 0.",
  });
  expect(notes.some(({ text }) => text.startsWith("In queue since"))).toBe(false);
});

test.each([
  ["Not started", 0],
  ["in  PROGRESS", 0.5],
  ["Done", 1],
  ["Completed", 1],
  ["Nicht begonnen", 0],
  [0.4, 0.4],
  [40, 0.4],
  [1, 1],
  ["45 %", 0.45],
])("onboarding %p is %p", (cell, share) => {
  expect(first([{ ...alpha, Onboarding: cell }]).onboarding).toBeCloseTo(share, 12);
});

test("an onboarding word that nobody knows is named with its cell", () => {
  expect(told([{ ...alpha, Onboarding: "soonish" }])).toEqual([
    "KPIs!E2 says “soonish”; write Not started, In progress, Done or a percentage. It counts as not known.",
  ]);
});

test("numbers typed as text are read and noted, in the workbook's own way of writing", () => {
  expect(first([{ ...alpha, MRR: "1.234,50" }], { book: { culture: german } }).mrr).toBe(1234.5);
  expect(told([{ ...alpha, Engagement: "70" }])).toEqual([
    "KPIs!G2 holds a number typed as text (70); it was read as 70.",
  ]);
});

test("what lies outside of 0 to 100 is not known", () => {
  const line = { ...alpha, Engagement: 140, "Cancellation risk": -3, Satisfaction: 900 };
  expect(first([line])).toMatchObject({ engagement: NaN, risk: NaN, satisfaction: NaN });
  expect(told([line])).toEqual([
    "KPIs!F2 holds 900; satisfaction must be from 0 to 100 and counts as not known.",
    "KPIs!G2 holds 140; it must be from 0 to 100 and counts as not known.",
    "KPIs!H2 holds -3; it must be from 0 to 100 and counts as not known.",
  ]);
});

test("a share in percent is that many of a hundred", () => {
  const headers = [...kpiHeaders];
  const row = headers.map((header) => alpha[header] ?? "");
  row[headers.indexOf("Engagement")] = 0.57;
  const formats = [[], headers.map((header) => (header === "Engagement" ? "0%" : "General"))];
  const book = snapshotOf({ KPIs: { cells: [headers, row], tables: { VF_Kpis: "A1:I2" }, formats } });
  expect(readKpis(book, defaultSettings, today)?.kpis.accounts[0].engagement).toBe(57);
});

test.each([
  ["2026-10-05", "2026-10-05"],
  ["5.10.2026", "2026-10-05"],
  ["10/5/2026", "2026-10-05"],
  ["5 Oct 2026", "2026-10-05"],
  ["October 5, 2026", "2026-10-05"],
])("the day %p typed as text is read as %p and noted", (cell, day) => {
  const line = { ...alpha, "In queue since": cell };
  expect(first([line]).inQueueSince * 86_400_000).toBe(Date.parse(day));
  expect(told([line])).toEqual([`KPIs!I2 holds a date typed as text (${cell}); it was read as ${day}.`]);
});

test("a day to come, or a number of days, says nothing of the time in the queue", () => {
  expect(first([{ ...alpha, "In queue since": 46_400 }]).inQueueSince).toBeNaN();
  expect(told([{ ...alpha, "In queue since": 46_400 }])).toEqual([
    "KPIs!I2 lies after 2026-11-21 (2027-01-13); the days in the queue are not known.",
  ]);
  expect(told([{ ...alpha, "In queue since": 14 }])).toEqual([
    "KPIs!I2 holds “14”, which is no date; the days in the queue are not known.",
  ]);
  expect(told([{ ...alpha, "In queue since": "31.2.2026" }])[0]).toMatch(/which is no date/);
});

test("an account on two rows has the MRR of both and the most worrying of the rest", () => {
  const worse = {
    ...alpha,
    Account: "ALPHA ",
    Plan: "Pro",
    MRR: 50,
    "Cancellation risk": 90,
    Satisfaction: 2,
  };
  const { kpis, notes } = read([alpha, worse]);
  expect(kpis.accounts).toHaveLength(1);
  expect(kpis.accounts[0]).toMatchObject({
    name: "Alpha",
    mrr: 150,
    mrrBefore: 160,
    risk: 90,
    satisfaction: 2,
  });
  expect(kpis.accounts[0].plans.map(({ plan, mrr }) => [kpis.plans[plan], mrr])).toEqual([
    ["Basic", 100],
    ["Pro", 50],
  ]);
  expect(notes.map(({ text }) => text)).toEqual([
    "“Alpha” stands in 2 rows (KPIs!A2, KPIs!A3); its MRR was added up, of the rest the most worrying value counts.",
  ]);
});

test("negative MRR counts and is named; totals and nameless rows are left out", () => {
  const lines = [
    { ...alpha, MRR: -20 },
    { ...alpha, Account: "Total", MRR: 80 },
    { ...alpha, Account: "" },
  ];
  const { kpis } = read(lines);
  expect(kpis.accounts.map(({ mrr }) => mrr)).toEqual([-20]);
  expect(told(lines)).toEqual([
    "KPIs!A3 (“Total”) was taken for a total and left out.",
    "KPIs!A4 holds amounts without an account name; they are not counted.",
    "KPIs!C2 holds a negative MRR (-20); it lowers the total and has no importance.",
  ]);
});

test("columns that are not there are named, once each", () => {
  const headers = ["Account", "MRR", "Engagement"];
  expect(told([alpha], { headers })).toEqual(
    ["Plan", "MRR a period ago", "Onboarding", "Satisfaction", "Cancellation risk", "In queue since"].map(
      (header) => `KPIs!A1:C2 has no column “${header}”, so nothing is known of it.`,
    ),
  );
});

test("an account right below the table is named: Excel did not take it in", () => {
  const book = snapshotOf({
    KPIs: {
      cells: [["Account", "MRR"], ["Alpha", 100], ["Beta", 200], ["not yet checked"]],
      tables: { VF_Kpis: "A1:B2" },
    },
  });
  const { notes } = readKpis(book, defaultSettings, today) ?? { notes: [] };
  expect(notes.filter(({ code }) => code === "rowsBelowTable").map(({ address }) => address)).toEqual([
    "KPIs!A3:B3",
  ]);
});

test("further columns of numbers are offered for ranking, columns of words are not", () => {
  const headers = [...kpiHeaders, "Manager", "Contract value"];
  const line = { ...alpha, Manager: "M. Brandt", "Contract value": 9000 };
  const settings = { ...defaultSettings, rankAtRiskBy: "contract value" };
  const found = readKpis(kpiBook([line], { headers }), settings, today);
  expect(found?.kpis.further).toEqual(["Contract value"]);
  expect(found?.kpis.accounts[0].further).toEqual([9000]);
});

test("a table of another name is found by its headers, and so are cells without a table", () => {
  const cells = [
    ["Key accounts"],
    [],
    ["Account", "MRR", "Engagement"],
    ["Alpha", 100, 30],
    ["Beta", 50, 80],
    [],
    ["note"],
  ];
  const plain = readKpis(snapshotOf({ Sheet1: { cells } }), defaultSettings, today);
  expect(plain?.kpis.accounts.map(({ name }) => name)).toEqual(["Alpha", "Beta"]);
  expect(plain?.kpis.place).toMatchObject({
    sheet: "Sheet1",
    area: { row: 2, column: 0, rows: 3, columns: 3 },
  });
  const table = readKpis(
    snapshotOf({ Sheet1: { cells, tables: { Mine: "A3:C5" } } }),
    defaultSettings,
    today,
  );
  expect(table?.kpis.place.table?.name).toBe("Mine");
});

test("revenue by year is no table of KPIs, and our own queue is none either", () => {
  const revenue = [
    ["Account", 2024],
    ["Alpha", 100],
  ];
  const queue = [
    ["Account", "MRR", "Engagement"],
    ["Alpha", 100, 3],
  ];
  const book = snapshotOf({
    Revenue: { cells: revenue },
    "KA dashboard": { cells: queue, tables: { VF_AtRisk: "A1:C2" }, role: "dashboard" },
  });
  expect(readKpis(book, defaultSettings, today)).toBeUndefined();
});

test("what cannot be built is a Problem that says what to do", () => {
  expect(() => read([{ Account: "" }])).toThrow("VF_Kpis on KPIs has no accounts yet.");
  expect(() => read([{ Account: "Alpha" }])).toThrow("No account in VF_Kpis on KPIs has an MRR yet.");
  expect(() => read([alpha], { headers: ["Account", "Engagement"] })).toThrow(
    /needs the columns Account, MRR/,
  );
});

test("without a history the plan with the most MRR a row is the last, whatever row comes first", () => {
  const lines = [
    { ...alpha, Plan: "Enterprise", MRR: 900 },
    { ...alpha, Account: "Beta", Plan: "Basic", MRR: 50 },
    { ...alpha, Account: "Gamma", Plan: "Pro", MRR: 300 },
    { ...alpha, Account: "Delta", Plan: "pro", MRR: 100 },
    { ...alpha, Account: "Eta", Plan: "Trial", MRR: "" },
  ];
  const plans = ["Trial", "Basic", "Pro", "Enterprise"];
  expect(read(lines).kpis.plans).toEqual(plans);
  const turned = read([...lines].reverse()).kpis.plans;
  expect(turned.map((each) => each.toLowerCase())).toEqual(plans.map((each) => each.toLowerCase()));
});

test("plans stand as the history has them, others before them with a note", () => {
  const history = [
    ["Period", "Basic", "Pro"],
    ["2026-10", 1, 2],
    ["2026-11", 3, 4],
  ];
  const book = kpiBook(
    [
      { ...alpha, Plan: "pro" },
      { ...alpha, Account: "Beta", Plan: "Trial" },
    ],
    { history },
  );
  const past = readMrrHistory(book, defaultSettings);
  const found = readKpis(book, defaultSettings, today, past?.history);
  expect(found?.kpis.plans).toEqual(["Trial", "Basic", "Pro"]);
  expect(found?.notes.map(({ text }) => text)).toEqual([
    "The plan “Trial” has no column in VF_MrrHistory; it stands before the plans of that table.",
  ]);
});

test("the currency that the MRR's cells show", () => {
  const row = kpiHeaders.map((header) => alpha[header] ?? "");
  const formats = [[], kpiHeaders.map((header) => (header === "MRR" ? "#,##0 [$€-407]" : "General"))];
  const cells = [[...kpiHeaders], row];
  const book = snapshotOf({ KPIs: { cells, tables: { VF_Kpis: "A1:I2" }, formats } });
  expect(readKpis(book, defaultSettings, today)?.kpis.currency).toBe("EUR");
});

test("whatever stands in the cells is read or noted, never thrown at the person as a bug", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom("#N/A", "45 %", "-", "1.2.2026", ""),
  );
  const line = fc.record(Object.fromEntries(kpiHeaders.slice(3).map((header) => [header, cell])));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
      const { accounts } = read(lines.map((each, at) => ({ ...each, Account: `A${at}`, MRR: 10 }))).kpis;
      expect(accounts).toHaveLength(lines.length);
      for (const { engagement, risk, onboarding } of accounts) {
        for (const of100 of [engagement, risk])
          expect(Number.isNaN(of100) || (of100 >= 0 && of100 <= 100)).toBe(true);
        expect(Number.isNaN(onboarding) || (onboarding >= 0 && onboarding <= 1)).toBe(true);
      }
    }),
  );
});

test.each(["Customer", "ClientName", "Kunde", "Firma"])("the accounts may be headed %s", (account) => {
  const cells = [
    [account, "MRR", "Engagement", "Cancellation risk"],
    ["Alpha", 100, 30, 60],
  ];
  for (const name of ["", "Mine", "VF_Kpis"]) {
    const tables = name === "" ? undefined : { [name]: "A1:D2" };
    const found = readKpis(snapshotOf({ Mine: { cells, tables } }), defaultSettings, today);
    expect(found?.kpis.accounts).toMatchObject([{ name: "Alpha", mrr: 100, engagement: 30, risk: 60 }]);
    expect(found?.kpis.further).toEqual([]);
  }
});

const likeShares = (engagement: Cell[], formats?: readonly (readonly string[])[]) => {
  const cells = [["Account", "MRR", "Engagement"], ...engagement.map((cell, at) => [`A${at}`, 100, cell])];
  const found = readKpis(
    snapshotOf({ KPIs: { cells, tables: { VF_Kpis: `A1:C${cells.length}` }, ...(formats && { formats }) } }),
    defaultSettings,
    today,
  );
  return found?.notes.filter(({ code }) => code === "looksLikeShares").map(({ text }) => text);
};

test("fractions without a percent format are read as parts of 100, and noted where all of them look like shares", () => {
  expect(likeShares([1, 0.35, 0.9, ""])).toEqual([
    "Engagement holds nothing above 1 and broken numbers such as 0.35 in KPIs!C3; they were read as parts of 100. " +
      "If they are shares, format the column as % or write 35 for 0.35.",
  ]);
  expect(likeShares([0, 1, 1])).toEqual([]);
  expect(likeShares([0.5, 35])).toEqual([]);
  expect(likeShares(["0.5 %", 0])).toEqual([]);
  expect(
    likeShares(
      [0.005],
      [
        ["", "", ""],
        ["", "", "0.0%"],
      ],
    ),
  ).toEqual([]);
});
