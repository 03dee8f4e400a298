import type { ComparedPeriods } from "../../model/retention";
import { retentionTexts } from "../../model/retentionTexts";
import type { Table } from "../../model/table";
import type { RevenueUnit } from "../revenueUnit";

/**
 * `VF_RetentionSteps`, the numbers of the waterfall: each bar's invisible base, the bar itself in the column of its
 * kind, the room above it in which its label stands, and the label.
 * @example
 * waterfallTable(compared, unit)
 * // Step          Base        Total       Lost       Won  Room    Label
 * // Opening 1997              617,085.13                  74,050  617,085
 * // Churned       575,551.29              41,533.84       74,050  –41,534
 */
export function waterfallTable({ from, to, retention }: ComparedPeriods, unit: RevenueUnit): Table {
  const { opening, churned, contraction, expansion, fresh, closing } = retention.revenue;
  const afterLoss = opening - churned - contraction;
  const { steps } = retentionTexts;
  const bars: readonly Bar[] = [
    { step: steps.opening({ from }), base: 0, size: opening, kind: "total" },
    { step: steps.churned, base: opening - churned, size: churned, kind: "lost" },
    { step: steps.contraction, base: afterLoss, size: contraction, kind: "lost" },
    { step: steps.expansion, base: afterLoss, size: expansion, kind: "won" },
    { step: steps.fresh, base: afterLoss + expansion, size: fresh, kind: "won" },
    { step: steps.closing({ to }), base: 0, size: closing, kind: "total" },
  ];
  const room = ROOM * Math.max(...bars.map(({ base, size }) => base + size));
  const sizes = (name: string, kind: Bar["kind"]) => ({
    name,
    kind: "number" as const,
    values: bars.map((bar) => (bar.kind === kind ? bar.size : NaN)),
  });
  return {
    name: "VF_RetentionSteps",
    rows: bars.length,
    columns: [
      { name: "Step", kind: "text", values: bars.map(({ step }) => step) },
      {
        name: "Base",
        kind: "number",
        values: bars.map(({ kind, base }) => (kind === "total" ? NaN : Math.max(0, base))),
      },
      sizes("Total", "total"),
      sizes("Lost", "lost"),
      sizes("Won", "won"),
      { name: "Room", kind: "number", values: bars.map(() => room) },
      { name: "Label", kind: "text", values: bars.map((bar) => labelOf(bar, unit)) },
    ],
  };
}

interface Bar {
  readonly step: string;
  readonly base: number;
  readonly size: number;
  readonly kind: "total" | "lost" | "won";
}

/** Of the tallest bar: enough for a line of text. */
const ROOM = 0.12;

const signs = { total: "", lost: "–", won: "+" } as const;

function labelOf({ size, kind }: Bar, { size: unit, decimals }: RevenueUnit): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return (size === 0 ? "" : signs[kind]) + (size / unit).toLocaleString("en-US", digits);
}
