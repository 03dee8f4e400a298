import type { AccountKpis, Kpis, MrrHistory, MrrTotals } from "../../model/dashboard";
import { firstListed } from "../../model/languages/joined";
import { note, type Note } from "../../model/note";
import { compareNames } from "../compareNames";
import { endangerment, type RiskLines } from "./endangerment";
import { orderlessSum } from "./orderlessSum";

/**
 * What the sums leave open: accounts of which nobody can say whether they are endangered, accounts with a day in the
 * queue that are not in it, and a history that does not end where `VF_Kpis` stands.
 */
export function dashboardDoubts(
  { accounts }: Kpis,
  history: MrrHistory | undefined,
  totals: MrrTotals,
  lines: RiskLines,
): readonly Note[] {
  const isJudged = ({ engagement, risk }: AccountKpis) => !Number.isNaN(engagement + risk);
  const notJudged = accounts.filter((each) => !isJudged(each));
  const queued = accounts.filter(
    (each) => isJudged(each) && !Number.isNaN(each.inQueueSince) && Number.isNaN(endangerment(each, lines)),
  );
  return [
    ...(notJudged.length > 0 ? [note("notJudged", "", namesOf(notJudged))] : []),
    ...(queued.length > 0 ? [note("queuedNotEndangered", "", namesOf(queued))] : []),
    ...(history ? endsElsewhere(history, totals) : []),
  ];
}

function namesOf(accounts: readonly AccountKpis[]) {
  const names = accounts.map(({ name }) => name).sort(compareNames);
  return { count: names.length, list: firstListed(names, 5) };
}

/** Within a two-hundredth they are the same: history is often written in round figures. */
function endsElsewhere({ periods, mrr }: MrrHistory, totals: MrrTotals): readonly Note[] {
  const last = periods.length - 1;
  const history = orderlessSum(mrr.map((amounts) => amounts[last]));
  const isFar = Math.abs(history - totals.mrr) > 0.005 * Math.abs(totals.mrr);
  const parameters = { history, mrr: totals.mrr, period: periods[last] };
  return isFar ? [note("historyDiffers", "", parameters)] : [];
}
