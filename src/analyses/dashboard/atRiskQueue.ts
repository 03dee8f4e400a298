import { IMPORTANCE, type AccountKpis, type Kpis, type RiskTotals } from "../../model/dashboard";
import type { Column, Table } from "../../model/table";
import { compareNames } from "../compareNames";
import { differentHeaders } from "./differentHeaders";
import { endangerment, type RiskLines } from "./endangerment";
import { importance, mrrBase } from "./importance";
import { orderlessSum } from "./orderlessSum";

/**
 * `VF_AtRisk`: the endangered accounts, by the ranking key (largest first, not known last), then by their days in the
 * queue (longest first), then by name. A key that the table does not show anyway stands in a column of its own.
 * `day` counts from 1970-01-01.
 *
 * @example atRiskQueue(kpis, lines, "Importance", 20778) // MRR share 0.2 × risk 75 % = 0.15 comes before 0.1
 */
export function atRiskQueue(
  kpis: Kpis,
  lines: RiskLines,
  rankBy: string,
  day: number,
): { readonly table: Table; readonly totals: RiskTotals } {
  const base = mrrBase(kpis);
  const endangered = kpis.accounts.filter((account) => endangerment(account, lines) >= 0);
  const keyOf = rankKeys(kpis, base, day).find(({ name }) => isSame(name, rankBy))?.of;
  if (!keyOf) throw new Error(`The queue cannot be ranked by ${rankBy}`);
  const daysOf = ({ inQueueSince }: AccountKpis) => day - inQueueSince;
  const queue = endangered
    .map((account) => ({ account, key: keyOf(account), days: daysOf(account) }))
    .sort(
      (a, b) =>
        largestFirst(a.key, b.key) ||
        largestFirst(a.days, b.days) ||
        compareNames(a.account.name, b.account.name) ||
        compareNames(a.account.key, b.account.key),
    )
    .map(({ account }) => account);
  const number = (name: string, of: (account: AccountKpis) => number): Column => ({
    name,
    kind: "number",
    values: queue.map(of),
  });
  const columns: Column[] = [
    { name: "Account", kind: "text", values: queue.map(({ name }) => name) },
    number("MRR", ({ mrr }) => mrr),
    number(IMPORTANCE, (account) => importance(account, base)),
    number(QUEUE_DAYS, daysOf),
    number("Engagement", ({ engagement }) => engagement),
    number("Cancellation risk", ({ risk }) => risk),
    number("Endangerment", (account) => endangerment(account, lines)),
  ];
  const isShown = shownKeys.some((name) => isSame(name, rankBy));
  const [header] = differentHeaders(
    [rankBy],
    columns.map(({ name }) => name),
  );
  const mrr = orderlessSum(endangered.map((account) => account.mrr));
  return {
    table: {
      name: "VF_AtRisk",
      rows: queue.length,
      columns: isShown ? columns : [...columns, number(header, keyOf)],
    },
    totals: {
      accounts: endangered.length,
      judged: kpis.accounts.filter(({ engagement, risk }) => !Number.isNaN(engagement + risk)).length,
      mrr: endangered.length === 0 ? 0 : mrr,
      share: shareOf(endangered, base),
    },
  };
}

/** What the queue can be ranked by, by its name: importance, the columns of `VF_Kpis`, and the person's own. */
export function rankNames(kpis: Pick<Kpis, "further">): readonly string[] {
  return [IMPORTANCE, ...ownKeys.map(({ name }) => name), QUEUE_DAYS, ...kpis.further];
}

const QUEUE_DAYS = "In queue days";

/** The keys that the table shows anyway. A column of the person's own may be called like another of its columns. */
const shownKeys = [IMPORTANCE, "MRR", QUEUE_DAYS, "Engagement", "Cancellation risk"];

interface RankKey {
  readonly name: string;
  readonly of: (account: AccountKpis) => number;
}

const ownKeys: readonly RankKey[] = [
  { name: "MRR", of: ({ mrr }) => mrr },
  { name: "MRR a period ago", of: ({ mrrBefore }) => mrrBefore },
  { name: "Onboarding", of: ({ onboarding }) => onboarding },
  { name: "Satisfaction", of: ({ satisfaction }) => satisfaction },
  { name: "Engagement", of: ({ engagement }) => engagement },
  { name: "Cancellation risk", of: ({ risk }) => risk },
];

function rankKeys({ further }: Kpis, base: number, day: number): readonly RankKey[] {
  return [
    { name: IMPORTANCE, of: (account) => importance(account, base) },
    ...ownKeys,
    { name: QUEUE_DAYS, of: ({ inQueueSince }) => day - inQueueSince },
    ...further.map((name, at) => ({ name, of: (account: AccountKpis) => account.further[at] })),
  ];
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** NaN, not known, comes last. */
function largestFirst(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return b - a;
}

function shareOf(endangered: readonly AccountKpis[], base: number): number {
  if (endangered.length === 0) return 0;
  const sum = orderlessSum(endangered.map(({ mrr }) => Math.max(0, mrr)));
  return base > 0 ? sum / base : NaN;
}
