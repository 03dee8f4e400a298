import type { Concentration, ParetoFacts } from "../../src/model/facts";
import { note, type Note } from "../../src/model/note";
import type { RevenueSource } from "../../src/model/revenue";
import { defaultSettings, type Settings } from "../../src/model/settings";
import type { Column, Table } from "../../src/model/table";
import type { AbcResults } from "../../src/reports/AbcResults";
import type { ParetoResults } from "../../src/reports/ParetoResults";
import type { Stamp } from "../../src/reports/stampLine";

/** A table from rows; a column of numbers throughout is a number column, "" being blank. */
export function tableOf(
  name: string,
  headers: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): Table {
  const columns = headers.map((header, at): Column => {
    const values = rows.map((row) => row[at]);
    if (values.every((value) => typeof value === "number"))
      return { name: header, kind: "number", values: values.map(Number) };
    return { name: header, kind: "text", values: values.map(String) };
  });
  return { name, rows: rows.length, columns };
}

/** The settings with so many tiers, named A, B, C … */
export function withTiers(count: number): Settings {
  const lines = [0.5, 0.7, 0.8, 0.9, 0.95].slice(0, count - 1);
  return { ...defaultSettings, tierNames: [..."ABCDEF"].slice(0, count), tierLines: lines };
}

/** A source as the stamp line and the columns need it. */
export function sourceOf(rowKeys: readonly string[] = []): RevenueSource {
  return {
    id: "Revenue",
    sheetId: "{1}",
    sheet: "Sales",
    table: { id: "{2}", name: "Revenue" },
    area: { row: 0, column: 0, rows: rowKeys.length + 1, columns: 4 },
    layout: "wide",
    accountColumn: { column: 0, name: "Account" },
    periods: [],
    rowKeys,
    rowsRead: rowKeys.length,
  };
}

/** The stamp of a run on 21 November 2026. */
export function stampOf(periods: readonly string[], settings: Settings = defaultSettings): Stamp {
  return { asOf: new Date(2026, 10, 21), sources: [sourceOf()], settings, periods, currency: "" };
}

/** So many notes, some of them too long for a line. */
export function notesOf(count: number): Note[] {
  return Array.from({ length: count }, (_, at) =>
    note("textNumber", `Sales!C${at + 2}`, { value: "1 234,50 ".repeat(1 + (at % 9)), number: "1,234.50" }),
  );
}

/** A ranking of so many accounts: revenue falls by 1 from account to account, tiers come in equal parts. */
export function accountsOf(count: number, tierNames: readonly string[]): Table {
  const base = (count * (count + 1)) / 2;
  const codes = Uint8Array.from({ length: count }, (_, at) => Math.floor((at * tierNames.length) / count));
  const revenue = Array.from({ length: count }, (_, at) => count - at);
  let sum = 0;
  const cumulative = revenue.map((each) => (sum += each) / base);
  return {
    name: "VF_Pareto",
    rows: count,
    columns: [
      { name: "Rank", kind: "number", values: revenue.map((_, at) => at + 1) },
      { name: "Account", kind: "text", values: revenue.map((_, at) => `Account ${at + 1}`) },
      { name: "Revenue", kind: "number", values: revenue },
      { name: "Share", kind: "number", values: revenue.map((each) => each / base) },
      { name: "Cumulative share", kind: "number", values: cumulative },
      { name: "Tier", kind: "label", codes, labels: tierNames },
    ],
  };
}

/** The facts that go with `accountsOf`. */
export function factsOf(count: number): ParetoFacts {
  const base = (count * (count + 1)) / 2;
  return {
    line: 0.8,
    ranked: count,
    unranked: 0,
    base,
    vitalFew: Math.ceil(count / 2),
    vitalFewShare: Math.ceil(count / 2) / count,
    topFifth: Math.ceil(count / 5),
    topFifthShare: 0.36,
  };
}

export const evenConcentration: Concentration = { top1: 0.1, top5: 0.4, top10: 0.7, hhi: 0.05, gini: 0.31 };

/** What a Pareto sheet of that size is laid out from. */
export function paretoResults(size: {
  accounts: number;
  unranked?: number;
  notes?: number;
  tiers?: number;
}): ParetoResults {
  const settings = withTiers(size.tiers ?? 3);
  const unranked = Array.from({ length: size.unranked ?? 0 }, (_, at) => [`Idle ${at + 1}`, 0, "No revenue"]);
  return {
    accounts: accountsOf(size.accounts, settings.tierNames),
    unranked: tableOf("VF_Unranked", ["Account", "Revenue", "Reason"], unranked),
    facts: factsOf(size.accounts),
    concentration: evenConcentration,
    notes: notesOf(size.notes ?? 0),
    stamp: stampOf(["2024", "2025"], settings),
  };
}

/** What an ABC sheet of that size is laid out from. */
export function abcResults(size: {
  tiers?: number;
  periods?: number;
  movers?: number;
  notes?: number;
  accounts?: number;
}): AbcResults {
  const settings = withTiers(size.tiers ?? 3);
  const { tierNames } = settings;
  const periods = Array.from({ length: size.periods ?? 2 }, (_, at) => String(2020 + at));
  const accounts = size.accounts ?? 12;
  const share = 1 / tierNames.length;
  const pairs = periods.slice(1).map((to, at) => [periods[at], to]);
  pairs.reverse();
  return {
    tiers: tableOf(
      "VF_Tiers",
      ["Tier", "Accounts", "Share of accounts", "Revenue", "Share of revenue", "Average revenue"],
      tierNames.map((tier) => [tier, 4, share, 100, share, 25]),
    ),
    byPeriod: tableOf(
      "VF_TiersByPeriod",
      [
        "Period",
        ...tierNames.map((tier) => `${tier} accounts`),
        ...tierNames.map((tier) => `${tier} revenue`),
      ],
      periods.map((period) => [period, ...tierNames.map(() => 4), ...tierNames.map(() => 100)]),
    ),
    flows: tableOf(
      "VF_Movement",
      ["From period", "To period", "From", "To", "Accounts", "Revenue before", "Revenue after"],
      pairs.flatMap(([from, to]) => [
        [from, to, "A", "A", 4, 100, 90],
        [from, to, "A", "B", 3, 60, 30],
        [from, to, "B", "A", 2, 20, 80],
        [from, to, "B", "Lost", 1, 10, 0],
        [from, to, "New", "A", 5, 0, 50],
      ]),
    ),
    movers: tableOf(
      "VF_Movers",
      ["Account", "From", "To", "Revenue before", "Revenue after", "Change"],
      Array.from({ length: size.movers ?? 3 }, (_, at) => [`Account ${at + 1}`, "A", "B", 90, 30, -60]),
    ),
    accounts: accountsOf(accounts, tierNames),
    facts: factsOf(accounts),
    notes: notesOf(size.notes ?? 0),
    stamp: stampOf(periods, settings),
  };
}
