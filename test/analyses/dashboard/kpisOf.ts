import type { AccountKpis, Kpis } from "../../../src/model/dashboard";

/** 21 November 2026, counted from 1970-01-01. */
export const today = Date.UTC(2026, 10, 21) / 86_400_000;

/** What a test says of an account; what it leaves out is not known. */
export interface AccountLine {
  readonly name: string;
  /** Its plan's place in the list of plans. */
  readonly plan?: number;
  readonly mrr?: number;
  readonly before?: number;
  readonly onboarding?: number;
  readonly satisfaction?: number;
  readonly engagement?: number;
  readonly risk?: number;
  /** Days in the queue today. */
  readonly days?: number;
  readonly further?: readonly number[];
}

/** KPIs as the sums get them. */
export function kpisOf(
  lines: readonly AccountLine[],
  { plans = ["Basic", "Pro"], further = [] }: Partial<Pick<Kpis, "plans" | "further">> = {},
): Kpis {
  const place = {
    sheetId: "{1}",
    sheet: "KPIs",
    area: { row: 0, column: 0, rows: lines.length + 1, columns: 9 },
  };
  return { accounts: lines.map(accountOf), plans, further, currency: "", place };
}

function accountOf(line: AccountLine): AccountKpis {
  const { name, plan = -1, mrr = NaN, before = NaN, days = NaN, further = [] } = line;
  const { onboarding = NaN, satisfaction = NaN, engagement = NaN, risk = NaN } = line;
  return {
    name,
    key: name.toLowerCase(),
    plans: [{ plan, mrr, mrrBefore: before }],
    mrr,
    mrrBefore: before,
    ...{ onboarding, satisfaction, engagement, risk },
    inQueueSince: today - days,
    further,
  };
}

/** Four accounts whose sums were worked out by hand. */
export const four: readonly AccountLine[] = [
  {
    name: "Alpha",
    plan: 0,
    mrr: 500,
    before: 400,
    onboarding: 1,
    satisfaction: 4,
    engagement: 30,
    risk: 80,
    days: 20,
  },
  {
    name: "Beta",
    plan: 1,
    mrr: 300,
    before: 300,
    onboarding: 0.5,
    satisfaction: 2,
    engagement: 20,
    risk: 90,
    days: 30,
  },
  { name: "Gamma", plan: 1, mrr: 200, before: 150, onboarding: 0, satisfaction: 5, engagement: 80, risk: 10 },
  { name: "Delta", plan: 0, mrr: 0, before: 50, onboarding: 1, satisfaction: 3, engagement: 10, risk: 95 },
];

/** The usual lines. */
export const lines = { engagementLine: 40, riskLine: 60 };
