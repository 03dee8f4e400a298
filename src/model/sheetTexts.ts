import type { Concentration, ParetoFacts } from "./facts";
import { percentText } from "./percentText";
import type { Settings } from "./settings";

/** Why an account has no rank. */
export const unrankedReasons = {
  none: "No revenue",
  cancelled: "Credit notes cancel the revenue",
  negative: "Credit notes exceed the revenue",
} as const;

/** How many accounts did what between two periods. */
export interface MovementCounts {
  readonly up: number;
  readonly down: number;
  readonly unchanged: number;
  readonly fresh: number;
  readonly lost: number;
}

/**
 * Every sentence and heading on our sheets. Column headers, sheet and table names are contracts and stand where the
 * tables are made. A translation is one more object of this type.
 */
export const sheetTexts = {
  paretoTitle: "Pareto analysis",
  vitalFew: ({ ranked, vitalFew, vitalFewShare, line, topFifth, topFifthShare }: ParetoFacts) => {
    if (ranked === 1) return "One account brings all of the revenue.";
    const bring = vitalFew === 1 ? "brings" : "bring";
    const top = topFifth === 1 ? "the largest brings" : "the top 20% bring";
    return (
      `${count(vitalFew)} of ${count(ranked)} accounts (${percent(vitalFewShare)}) ${bring} ` +
      `${percentText(line)} of revenue; ${top} ${percent(topFifthShare)}.`
    );
  },
  concentration: ({ top1, top5, top10, hhi, gini }: Concentration, ranked: number) => {
    const tops = [`The largest account brings ${percent(top1)} of revenue`];
    if (ranked > 5) tops.push(`the five largest ${percent(top5)}`);
    if (ranked > 10) tops.push(`the ten largest ${percent(top10)}`);
    return `${tops.join(", ")} (HHI ${hhi.toFixed(3)}, Gini ${gini.toFixed(2)}).`;
  },
  paretoChart: "Revenue by account and cumulative share",
  paretoOthers: (shown: number, others: number) =>
    `The ${count(shown)} largest accounts and, in the last column, the other ${count(others)} together.`,
  paretoOthersCut: (shown: number, others: number, share: number) =>
    `The ${count(shown)} largest accounts and, in the last column, the other ${count(others)} together: ` +
    `${percent(share)} of revenue, which runs beyond the scale.`,
  paretoChartDescription: (finding: string, line: number | undefined) =>
    `Pareto chart. Columns: revenue of each account in the colour of its tier. Line: cumulative share. ` +
    `${line === undefined ? "" : `Dashed: ${percentText(line)} of revenue. `}${finding}`,
  cumulativeShare: "Cumulative share",
  othersTogether: "Others",
  others: (accounts: number) => `Others (${count(accounts)})`,
  paretoLine: (line: number) => `${percentText(line)} line`,
  unrankedHeading: (accounts: number) => `Accounts without a rank (${count(accounts)})`,

  abcTitle: "ABC analysis",
  tiersFinding: (tiers: readonly { tier: string; accounts: number; shareOfRevenue: number }[]) => {
    const [first, ...others] = tiers.filter(({ accounts }) => accounts > 0);
    const noun = first.accounts === 1 ? "account" : "accounts";
    const lead = `${first.tier}: ${count(first.accounts)} ${noun} with ${percent(first.shareOfRevenue)} of revenue`;
    const rest = others.map(
      ({ tier, accounts, shareOfRevenue }) => `${tier}: ${count(accounts)} with ${percent(shareOfRevenue)}`,
    );
    return `${[lead, ...rest].join("; ")}.`;
  },
  tiersHeading: "Tiers",
  total: "Total",
  mirrorHeading: "Quantity and value of each tier",
  quantity: "Quantity: share of accounts",
  value: "Value: share of revenue",
  mirrorDescription: (finding: string) =>
    `Mirrored bars for each tier: to the left its share of accounts, to the right its share of revenue. ${finding}`,
  byPeriodHeading: "Tiers by period, each on its own base",
  byPeriodChart: "Revenue by period and tier",
  byPeriodDescription: (first: string, last: string) =>
    `Stacked columns: revenue of each tier in every period from ${first} to ${last}.`,
  moversHeading: "Accounts that changed tier, came or went",
  movement: (from: string, to: string, { up, down, unchanged, fresh, lost }: MovementCounts) =>
    `From ${from} to ${to}: ${count(up)} up, ${count(down)} down, ${count(unchanged)} unchanged, ` +
    `${count(fresh)} new, ${count(lost)} lost.`,
  flowsHeading: "Movement between tiers",
  flowsHint: "The latest periods first. From New: no revenue before. To Lost: no revenue now.",
  onePeriod: (period: string) => `Only ${period} was read. Movement needs two periods.`,

  settingsTitle: "Key account settings",
  settingsFinding: "Change a value here or in the pane, then run the tool again.",
  lineUnused: (tiers: number) => `Blank: ${tiers} tiers need no such line. Name more tiers to use it.`,
  settingsStamp: (date: string) => `Written ${date}. The settings travel with this workbook.`,
  sourcesHeading: "Sources of revenue",
  sourcesHint: "Write yes under Use for every source to read. Accounts in several sources are added up.",

  notesHeading: (notes: number) => (notes === 0 ? "Notes" : `Notes (${count(notes)})`),
  noNotes: "None. Everything was read as it stands.",
  chartData: "Chart data",

  asOf: (date: string) => `As of ${date}`,
  sources: (names: readonly string[]) => {
    const shown = names.slice(0, 2).join(", ");
    const rest = names.length > 2 ? ` and ${count(names.length - 2)} more` : "";
    return `${names.length === 1 ? "Source" : "Sources"}: ${shown}${rest}`;
  },
  sourceTable: (table: string, sheet: string) => `${table} on ${sheet}`,
  periods: (labels: readonly string[]) =>
    labels.length === 1 ? labels[0] : `${labels[0]} to ${labels[labels.length - 1]}`,
  rule: ({ tierNames, tierLines, splitBy, crossing }: Settings) => {
    const lines = tierLines.map((line, tier) => `${tierNames[tier]} ${lineWords[splitBy](line)}`);
    const crosses = splitBy === "absolute revenue" ? [] : [crossingWords[crossing]];
    return `Rule: ${[...lines, ...crosses].join(", ")}`;
  },
  unit: (unit: string, currency: string) => `Revenue in ${[unit, currency].filter(Boolean).join(" of ")}`,
  thousands: "thousands",
  millions: "millions",
  current: "Current",
  changed: "Sources changed: recompute",
} as const;

const lineWords = {
  "share of revenue": (line: number) => `to ${percentText(line)}`,
  "share of accounts": (line: number) => `to ${percentText(line)} of accounts`,
  "absolute revenue": (line: number) => `from ${count(line)}`,
  "number of accounts": (line: number) => `to ${count(line)} accounts`,
} as const;

const crossingWords = {
  "stays above": "crossing accounts above",
  "falls below": "crossing accounts below",
} as const;

/** 1,265 */
function count(number: number): string {
  return number.toLocaleString("en-US", { maximumFractionDigits: 2 });
}

/** A share as measured, written as the cells beside it: 60.1% */
function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
