import { abcTiers } from "../../src/analyses/abcTiers";
import { concentration } from "../../src/analyses/concentration";
import { countTiers } from "../../src/analyses/countTiers";
import { pareto } from "../../src/analyses/pareto";
import { rankAccounts } from "../../src/analyses/rankAccounts";
import { moversTable } from "../../src/analyses/moversTable";
import { tierMovement } from "../../src/analyses/tierMovement";
import { tiersByPeriod } from "../../src/analyses/tiersByPeriod";
import { tierTable } from "../../src/analyses/tierTable";
import { totals } from "../../src/analyses/totals";
import { defaultSettings } from "../../src/model/settings";
import { columnOf, numbersOf } from "../../src/model/table";
import { northwind } from "./northwind";
import { headersOf, rowsOf } from "./rowsOf";

const revenue = northwind();
const describeNorthwind = revenue ? describe : describe.skip;

describeNorthwind("Northwind, as published", () => {
  const data = revenue ?? northwind()!;
  const ranking = rankAccounts(totals(data), data.names);
  const { accounts, unranked, facts } = pareto(data, ranking, defaultSettings);

  test("91 accounts, 89 with revenue, on a base of 1,265,792.95", () => {
    expect(data.names).toHaveLength(91);
    expect(ranking.order).toHaveLength(89);
    expect(ranking.base).toBeCloseTo(1265792.95, 6);
    expect(rowsOf(unranked)).toEqual([
      ["FISSA Fabrica Inter. Salchichas S.A.", 0, "No revenue"],
      ["Paris spécialités", 0, "No revenue"],
    ]);
  });

  test("the three largest", () => {
    expect(headersOf(accounts)).toEqual(["Rank", "Account", "Revenue", "Share", "Cumulative share", "Tier"]);
    expect(rowsOf(accounts).slice(0, 3)).toEqual([
      [1, "QUICK-Stop", 110277.3, 0.087121, 0.087121, "A"],
      [2, "Ernst Handel", 104874.98, 0.082853, 0.169974, "A"],
      [3, "Save-a-lot Markets", 104361.94, 0.082448, 0.252422, "A"],
    ]);
    expect(numbersOf(accounts, "Cumulative share")[88]).toBe(1);
  });

  test("tiers A 34, B 27, C 28", () => {
    const table = tierTable(countTiers(ranking, defaultSettings));
    expect(rowsOf(table, 2)).toEqual([
      ["A", 34, 0.38, 1013547.84, 0.8, 29810.23],
      ["B", 27, 0.3, 192826.64, 0.15, 7141.73],
      ["C", 28, 0.31, 59418.47, 0.05, 2122.09],
    ]);
  });

  test("34 vital few; the top 20 % are 18 accounts with 60.0570 %", () => {
    expect(facts).toMatchObject({ line: 0.8, ranked: 89, unranked: 2, vitalFew: 34, topFifth: 18 });
    expect(facts.topFifthShare).toBeCloseTo(0.60057, 6);
  });

  test("concentration", () => {
    const { top1, hhi, gini } = concentration(ranking);
    expect(top1).toBeCloseTo(0.087121, 6);
    expect(hhi).toBeCloseTo(0.033691, 6);
    expect(gini).toBeCloseTo(0.575454, 6);
  });

  test("tiers by period", () => {
    const { table } = tiersByPeriod(data, defaultSettings);
    expect(headersOf(table)).toEqual([
      "Period",
      "A accounts",
      "B accounts",
      "C accounts",
      "A revenue",
      "B revenue",
      "C revenue",
    ]);
    expect(rowsOf(table).map((row) => row.slice(0, 4))).toEqual([
      ["1996", 26, 21, 20],
      ["1997", 33, 23, 30],
      ["1998", 27, 25, 29],
    ]);
  });

  test("movement from 1997 to 1998", () => {
    const { codes } = tiersByPeriod(data, defaultSettings);
    const { flows, last } = tierMovement(data, codes, defaultSettings);
    const movers = moversTable(data, codes, last, defaultSettings.tierNames);
    const rows = rowsOf(flows).filter(([from]) => from === "1997");
    expect(rows.map((row) => row.slice(2, 5))).toEqual([
      ["A", "A", 21],
      ["A", "B", 5],
      ["A", "C", 5],
      ["A", "Lost", 2],
      ["B", "A", 6],
      ["B", "B", 6],
      ["B", "C", 9],
      ["B", "Lost", 2],
      ["C", "B", 13],
      ["C", "C", 14],
      ["C", "Lost", 3],
      ["New", "B", 1],
      ["New", "C", 1],
    ]);
    const before = rows.reduce((sum, row) => sum + Number(row[5]), 0);
    expect(before).toBeCloseTo(617085.13, 4);
    const lost = rows.filter((row) => row[3] === "Lost").reduce((sum, row) => sum + Number(row[5]), 0);
    expect(lost).toBeCloseTo(41533.84, 4);
    expect(movers.rows).toBe(5 + 5 + 2 + 6 + 9 + 2 + 13 + 3 + 1 + 1);
    expect([...last].filter((code) => code === 0)).toHaveLength(91 - 86 - 2);
  });

  test("the tier beside each account is the tier in the table", () => {
    const codes = abcTiers(ranking, defaultSettings);
    const tier = columnOf(accounts, "Tier");
    expect(tier.kind === "label" && [...tier.codes]).toEqual(
      [...ranking.order].map((account) => codes[account]),
    );
  });
});
