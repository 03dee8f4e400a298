import { profitTexts, quadrantNames } from "../../model/profitTexts";
import type { Earning } from "../../model/profit";
import type { TableBlock } from "../../model/plan";
import type { Column, Table } from "../../model/table";
import { formats, hairline, secondary, styles } from "../look";
import type { RevenueUnit } from "../revenueUnit";
import { pointNames } from "./pointNames";
import type { ProfitAxes } from "./profitAxes";
import type { ProfitResults } from "./ProfitResults";

/** More points than this are no picture. */
const MOST_POINTS = 500;

/** The numbers that the two charts show, table by table; one without rows is left out. */
export function chartData({ earnings: all, curve }: ProfitResults, axes: ProfitAxes): readonly Table[] {
  const { earnings, marginLine, costLine } = all;
  const drawn = earnings.filter((each) => axes.holds(each));
  const losing = drawn
    .filter(({ contribution }) => contribution < 0)
    .reverse()
    .slice(0, MOST_POINTS);
  const earning = drawn.filter(({ contribution }) => contribution >= 0).slice(0, MOST_POINTS);
  // Who loses is named first: that is what the picture is looked at for.
  const labels = pointNames([...losing, ...earning], axes);
  const { across, up } = axes;
  const fromEven = Math.max(across.least, up.least);
  const toEven = Math.min(across.most, up.most);
  const { facts } = curve;
  const high = up.most - (up.most - up.least) * 0.035;
  const low = up.least + (up.most - up.least) * 0.035;
  const cheap = (across.least + costLine) / 2;
  const dear = (costLine + across.most) / 2;
  return [
    points("VF_ProfitPoints", earning, labels.slice(losing.length)),
    points("VF_LossPoints", losing, labels.slice(0, losing.length)),
    table("VF_ProfitLines", [
      numbers("Across", [across.least, across.most]),
      numbers("Median margin", [marginLine, marginLine]),
      numbers("Median cost", [costLine, costLine]),
      numbers("Up", [up.least, up.most]),
      numbers("Break-even", [fromEven, toEven]),
      numbers("Accounts", [0, facts.accounts]),
      numbers("Whole profit", facts.profit > 0 ? [1, 1] : [facts.profit, facts.profit]),
    ]),
    ...(Number.isNaN(marginLine)
      ? []
      : [
          table("VF_ProfitQuadrants", [
            { name: "Quadrant", kind: "text", values: quadrantNames() },
            numbers("Across", [cheap, dear, cheap, dear]),
            numbers("Up", [high, high, low, low]),
          ]),
        ]),
    whaleTable(curve.cumulative, facts.profit),
    table("VF_WhalePeak", [
      numbers("Accounts", [facts.earners]),
      numbers("Peak", [facts.profit > 0 ? facts.earned / facts.profit : facts.earned]),
      { name: "Label", kind: "text", values: [profitTexts.peak(facts)] },
    ]),
  ].filter(({ rows }) => rows > 0);
}

/** Those tables side by side, from a column on. */
export function chartDataBlocks(
  tables: readonly Table[],
  row: number,
  first: number,
  unit: RevenueUnit,
): TableBlock[] {
  let column = first;
  return tables.map((each) => {
    const at = { row, column };
    column += each.columns.length + 1;
    return {
      kind: "table",
      name: each.name,
      at,
      table: each,
      header: { ...styles.tableHeader, color: secondary },
      columns: each.columns.map(({ name, kind }) => {
        if (kind === "text") return { ...styles.name, color: secondary };
        const format = name === "Accounts" ? formats.count : name === "Profit" ? unit.format : formats.share;
        return { ...styles.number, color: secondary, numberFormat: format };
      }),
      hairline,
    };
  });
}

function points(name: string, earnings: readonly Earning[], labels: readonly string[]): Table {
  return table(name, [
    { name: "Account", kind: "text", values: earnings.map(({ account }) => account.name) },
    numbers(
      "Cost to serve",
      earnings.map(({ costShare }) => costShare),
    ),
    numbers(
      "Gross margin",
      earnings.map(({ grossMargin }) => grossMargin),
    ),
    { name: "Label", kind: "text", values: labels },
  ]);
}

/** From nothing to the whole profit; of a long list every so many accounts, the peak and the end always. */
function whaleTable(cumulative: Float64Array, profit: number): Table {
  const every = Math.ceil(cumulative.length / MOST_CURVE);
  const peak = cumulative.reduce((best, each, at) => (each > (cumulative[best] ?? 0) ? at : best), -1);
  const kept = Array.from(cumulative.keys()).filter(
    (at) => (at + 1) % every === 0 || at === peak || at === cumulative.length - 1,
  );
  const money = [0, ...kept.map((at) => cumulative[at])];
  return table("VF_WhaleCurve", [
    numbers("Accounts", [0, ...kept.map((at) => at + 1)]),
    numbers("Profit", money),
    numbers(
      "Profit share",
      money.map((each) => (profit > 0 ? each / profit : NaN)),
    ),
  ]);
}

const MOST_CURVE = 200;

const numbers = (name: string, values: readonly number[]): Column => ({ name, kind: "number", values });

function table(name: string, columns: readonly Column[]): Table {
  const [first] = columns;
  return { name, rows: first.kind === "label" ? first.codes.length : first.values.length, columns };
}
