import type { ParetoFacts } from "../model/facts";
import { headerTexts } from "../model/headerTexts";
import { sheetTexts } from "../model/sheetTexts";
import { columnOf, numbersOf, type Table } from "../model/table";
import { shortName } from "./shortName";

/**
 * `VF_ParetoChart`, the numbers the Pareto chart is drawn from: one row an account, its revenue in the column of its
 * tier so that each tier has its colour. Above 50 accounts the last row holds all others together, in a column of
 * their own: they are of several tiers.
 */
export function paretoChartTable(accounts: Table, { line }: ParetoFacts): Table {
  const { codes, labels } = tiersOf(accounts);
  const revenue = numbersOf(accounts, "Revenue");
  const shown = shownOf(accounts.rows);
  const rows = shown < accounts.rows ? shown + 1 : shown;
  const byTier = labels.map(() => new Float64Array(rows).fill(NaN));
  for (let at = 0; at < shown; at++) byTier[codes[at]][at] = revenue[at];
  const others = new Float64Array(rows).fill(NaN);
  if (rows > shown) others[shown] = sumFrom(revenue, shown);
  const cumulative = numbersOf(accounts, "Cumulative share");
  return {
    name: "VF_ParetoChart",
    rows,
    columns: [
      { name: "Account", kind: "text", values: columnNames(accounts, shown, rows) },
      ...labels.map((tier, at) => ({
        name: tierColumn(tier),
        header: headerTexts.tierRevenue({ tier }),
        kind: "number" as const,
        values: byTier[at],
      })),
      ...(rows > shown
        ? [
            {
              name: OTHERS,
              header: sheetTexts.othersTogether,
              kind: "number" as const,
              values: others,
            },
          ]
        : []),
      {
        name: "Cumulative share",
        kind: "number",
        values: Array.from({ length: rows }, (_, row) => (row < shown ? cumulative[row] : 1)),
      },
      { name: "Line", kind: "number", values: new Array<number>(rows).fill(line) },
    ],
  };
}

function sumFrom(amounts: ArrayLike<number>, first: number): number {
  let sum = 0;
  for (let at = first; at < amounts.length; at++) sum += amounts[at];
  return sum;
}

/** The column of all others; a tier's ends in "revenue". */
export const OTHERS = "Others";

/** A chart shows no more columns than this. */
const MOST_COLUMNS = 50;

/**
 * With the others together there are 49: where there is room for every second, third or fourth name only, the last
 * column's is one of them.
 */
const BESIDE_OTHERS = 48;

/** How many accounts have a column of their own. */
export function shownOf(accounts: number): number {
  return accounts > MOST_COLUMNS ? BESIDE_OTHERS : accounts;
}

/** The column of `VF_ParetoChart` with the revenue of a tier's accounts. */
export function tierColumn(tier: string): string {
  return `${tier} revenue`;
}

/** How far up the columns go. */
export interface Scale {
  readonly top: number;
  /** The column of all others is cut off there. */
  readonly isCut: boolean;
  /** The last column is so low that a label finds room above it. */
  readonly endsLow: boolean;
}

/**
 * The scale of the columns of `VF_ParetoChart`. Where all others together would dwarf the single accounts, the scale
 * ends above the largest of these.
 */
export function scaleOf(table: Table, tierNames: readonly string[]): Scale {
  const heights = columnHeights(table, tierNames);
  const largest = Math.max(0, ...heights.slice(0, BESIDE_OTHERS));
  const tallest = Math.max(0, ...heights);
  const isCut = tallest > DWARFS * largest;
  const endsLow = heights[heights.length - 1] < LOW * tallest;
  return { top: isCut ? roundUp(largest) : tallest, isCut, endsLow };
}

const LOW = 0.5;

const DWARFS = 1.5;

function roundUp(amount: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(amount));
  const step = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((each) => each * magnitude >= amount) ?? 10;
  return step * magnitude;
}

function columnHeights(table: Table, tierNames: readonly string[]): number[] {
  const names = new Set([...tierNames.map(tierColumn), OTHERS]);
  const columns = table.columns
    .filter(({ name }) => names.has(name))
    .map(({ name }) => numbersOf(table, name));
  return Array.from({ length: table.rows }, (_, row) =>
    columns.reduce((sum, values) => sum + (Number.isNaN(values[row]) ? 0 : values[row]), 0),
  );
}

function tiersOf(accounts: Table) {
  const tier = columnOf(accounts, "Tier");
  if (tier.kind !== "label") throw new Error("The column Tier of VF_Pareto must hold labels");
  return tier;
}

function columnNames(accounts: Table, shown: number, rows: number): readonly string[] {
  const names = columnOf(accounts, "Account");
  if (names.kind !== "text") throw new Error("The column Account of VF_Pareto must hold text");
  const own = names.values.slice(0, shown).map(shortName);
  return rows > shown ? [...own, sheetTexts.others({ accounts: accounts.rows - shown })] : own;
}
