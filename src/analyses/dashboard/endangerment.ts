import type { AccountKpis } from "../../model/dashboard";

/** Where endangered begins: engagement below, and cancellation risk above; both 0 to 100. */
export interface RiskLines {
  readonly engagementLine: number;
  readonly riskLine: number;
}

/**
 * How deep an account stands in danger, 0 (just beyond both lines) to 1 (no engagement, certain cancellation): the mean
 * of how far it lies beyond each. NaN where it is not endangered, or where engagement or risk is not known.
 *
 * @example endangerment({ engagement: 20, risk: 80 }, { engagementLine: 40, riskLine: 60 }) // 0.5
 */
export function endangerment(
  { engagement, risk }: Pick<AccountKpis, "engagement" | "risk">,
  { engagementLine, riskLine }: RiskLines,
): number {
  if (!(engagement < engagementLine && risk > riskLine)) return NaN;
  return ((engagementLine - engagement) / engagementLine + (risk - riskLine) / (100 - riskLine)) / 2;
}
