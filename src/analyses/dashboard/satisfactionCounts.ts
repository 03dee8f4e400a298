import type { Kpis, SatisfactionFacts } from "../../model/dashboard";
import type { Table } from "../../model/table";
import { orderlessSum } from "./orderlessSum";

/**
 * `VF_Satisfaction`: how many accounts gave which mark, the best first, in five steps of the scale that the marks show:
 * 1 to 5, 0 to 10, or 0 to 100; and the mean. Marks between two steps count with the nearer one, the higher of equals.
 *
 * @example satisfactionCounts({ accounts }) // 5, 4, 4, 2: mean 3.75 on 1 to 5; counts 1, 2, 0, 1, 0
 */
export function satisfactionCounts({ accounts }: Pick<Kpis, "accounts">): {
  readonly table: Table;
  readonly facts: SatisfactionFacts;
} {
  const marks = accounts.map(({ satisfaction }) => satisfaction).filter((mark) => !Number.isNaN(mark));
  const { lowest, highest, steps } = scaleOf(marks);
  const counts = steps.map(() => 0);
  for (const mark of marks) {
    const rounded = Math.round(mark);
    counts[
      Math.max(
        0,
        steps.findIndex(({ from }) => rounded >= from),
      )
    ]++;
  }
  const mean = marks.length > 0 ? orderlessSum(marks) / marks.length : NaN;
  const table: Table = {
    name: "VF_Satisfaction",
    rows: steps.length,
    columns: [
      { name: "Satisfaction", kind: "text", values: steps.map(({ label }) => label) },
      { name: "Accounts", kind: "number", values: counts },
    ],
  };
  return { table, facts: { lowest, highest, accounts: marks.length, mean } };
}

/** The steps of a scale, best first; each reaches up to the one before it. */
interface Scale {
  readonly lowest: number;
  readonly highest: number;
  readonly steps: readonly { readonly from: number; readonly label: string }[];
}

const scales: readonly Scale[] = [
  scale(1, 5, [5, 4, 3, 2, 1], ["5", "4", "3", "2", "1"]),
  scale(0, 10, [9, 7, 5, 3, 0], ["9–10", "7–8", "5–6", "3–4", "0–2"]),
  scale(0, 100, [81, 61, 41, 21, 0], ["81–100", "61–80", "41–60", "21–40", "0–20"]),
];

/** The smallest scale that holds every mark. */
function scaleOf(marks: readonly number[]): Scale {
  const largest = marks.reduce((most, mark) => Math.max(most, mark), 0);
  const smallest = marks.reduce((least, mark) => Math.min(least, mark), Infinity);
  const fits = ({ lowest, highest }: Scale) => largest <= highest && smallest >= lowest;
  return scales.find(fits) ?? scales[scales.length - 1];
}

function scale(lowest: number, highest: number, from: readonly number[], labels: readonly string[]): Scale {
  return { lowest, highest, steps: from.map((each, at) => ({ from: each, label: labels[at] })) };
}
