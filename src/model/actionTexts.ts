import type { MovementCounts } from "./sheetTexts";
import type { TierLine } from "./outcome";

/** What actions say when they are done. A translation is one more object of this type. */
export const actionTexts = {
  /** "Tiers recomputed: 34 A, 27 B, 28 C. 19 moved up, 19 down, 2 new, 7 lost. 2 accounts have no revenue above zero." */
  recomputed: (tiers: readonly TierLine[], moved: MovementCounts | undefined, unranked: number) =>
    [
      `Tiers recomputed: ${tiers.map(({ tier, accounts }) => `${count(accounts)} ${tier}`).join(", ")}.`,
      ...(moved ? [movement(moved)] : []),
      ...(unranked > 0
        ? [`${count(unranked)} ${unranked === 1 ? "account has" : "accounts have"} no revenue above zero.`]
        : []),
    ].join(" "),
  found: (accounts: number, periods: number, sources: number) =>
    `Found ${counted(accounts, "account")} in ${counted(periods, "period")}` +
    `${sources > 1 ? ` in ${counted(sources, "source")}` : ""}.`,
  foundNothing: "No revenue found.",
  choose: (sources: number) => `${counted(sources, "block")} may be revenue. Choose the ones to use.`,
  /** "Undone: back to the run of 2026-11-20 14:05. Taken back: Retention." Blank for a tool without a name. */
  undone: (moment: string, tool: string) =>
    `Undone: back to the run of ${moment}.${tool === "" ? "" : ` Taken back: ${tool}.`}`,
  undoneAll: "Undone: the sheets and columns of the first run are gone.",
  selected: (address: string) => `${address} is selected.`,
} as const;

function movement({ up, down, fresh, lost }: MovementCounts): string {
  const ways = [
    ...(up > 0 ? [`${count(up)} moved up`] : []),
    ...(down > 0 ? [`${count(down)} ${up > 0 ? "down" : "moved down"}`] : []),
    ...(fresh > 0 ? [`${count(fresh)} new`] : []),
    ...(lost > 0 ? [`${count(lost)} lost`] : []),
  ];
  return ways.length > 0 ? `${ways.join(", ")}.` : "No account changed tier.";
}

const count = (number: number) => number.toLocaleString("en-US");

const counted = (number: number, noun: string) => `${count(number)} ${noun}${number === 1 ? "" : "s"}`;
