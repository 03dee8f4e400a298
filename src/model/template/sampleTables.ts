import { charterHeaders, charterSections } from "../charter";
import { kpiHeaders } from "../dashboard";
import { contactHeaders, influenceHeaders } from "../decisions";
import { divisionHeaders } from "../divisions";
import { profitHeaders } from "../profit";
import { criteriaColumns, criterionCells, type Scale } from "../scores";
import { teamHeaders } from "../team";
import { timelineHeaders } from "../timeline";
import { sampleContacts, sampleInfluence } from "./sampleContacts";
import { sampleDivisions, sampleServices } from "./sampleDivisions";
import { sampleEarlierMrr, sampleKpis, samplePlans } from "./sampleKpis";
import { sampleProducts, sampleProfit } from "./sampleProfit";
import { sampleRevenue } from "./sampleRevenue";
import { sampleCriteria, sampleRatings } from "./sampleScores";
import type { SampleCell, SampleTable } from "./SampleTable";
import { sampleTeam } from "./sampleTeam";
import { sampleTimeline } from "./sampleTimeline";
import { saidSample } from "./saidSample";

/** The name of the sample table of revenue; it is read as any table of revenue is. */
export const sampleRevenueName = "Revenue";

/**
 * The sample data of all tables of input, told as of a day counted from 1970-01-01: the last full years of revenue, the
 * MRR up to this month, tasks under way. Ratings are put on the scale.
 */
export function sampleTables(day: number, scale: Scale): readonly SampleTable[] {
  const year = new Date(day * DAY).getUTCFullYear();
  const inDays = (days: number | undefined): SampleCell => (days === undefined ? "" : { day: day + days });
  const criteria = sampleCriteria();
  const rated = criteria.filter(({ source }) => source === "Rating").map(({ name }) => name);
  const tables: readonly SampleTable[] = [
    {
      name: sampleRevenueName,
      headers: ["Account", "Country", "Account manager", ...[4, 3, 2, 1].map((ago) => String(year - ago))],
      rows: sampleRevenue,
    },
    {
      name: "VF_Criteria",
      headers: criteriaColumns,
      rows: criteria.map((each) => criteriaColumns.map((name) => textOrNumber(criterionCells(each)[name]))),
      form: criteriaColumns,
    },
    {
      name: "VF_Ratings",
      headers: ["Account", ...rated],
      rows: sampleRatings.map(([account, ...marks]) => [
        account,
        ...marks.map((mark) => onScale(mark, scale)),
      ]),
    },
    {
      name: "VF_Kpis",
      headers: kpiHeaders,
      rows: sampleKpis.map(
        ([account, plan, mrr, before, onboarding, satisfaction, engagement, risk, days]) => [
          ...[account, plan, mrr, before, onboarding, satisfaction, engagement, risk],
          inDays(days === undefined ? undefined : -days),
        ],
      ),
    },
    { name: "VF_MrrHistory", headers: ["Period", ...samplePlans], rows: mrrHistory(day) },
    { name: "VF_Profit", headers: [...profitHeaders, ...sampleProducts], rows: sampleProfit },
    { name: "VF_Divisions", headers: [...divisionHeaders, ...sampleServices], rows: sampleDivisions },
    {
      name: "VF_Timeline",
      headers: timelineHeaders,
      rows: sampleTimeline.map(([account, task, owner, start, end, done]) => [
        ...[account, task, owner],
        ...[inDays(start), inDays(end)],
        done,
      ]),
    },
    {
      name: "VF_Team",
      headers: teamHeaders,
      rows: sampleTeam.map(([person, account, role, responsibility, task = "", due, status = ""]) => [
        ...[person, account, role, responsibility, task],
        inDays(due),
        status,
      ]),
    },
    {
      name: "VF_Charter",
      headers: charterHeaders,
      rows: charterSections.map((section) => [section, ""]),
      form: [charterHeaders[0]],
    },
    { name: "VF_Contacts", headers: contactHeaders, rows: sampleContacts },
    { name: "VF_Influence", headers: influenceHeaders, rows: sampleInfluence },
  ];
  return tables.map(saidSample);
}

const DAY = 86_400_000;

/** Twelve months up to this one; those of now and before are the accounts' own. */
function mrrHistory(day: number): SampleCell[][] {
  const date = new Date(day * DAY);
  const month = (ago: number): SampleCell => ({
    day: Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - ago, 1) / DAY,
  });
  const sums = (at: 2 | 3) =>
    samplePlans.map((plan) => sampleKpis.reduce((sum, line) => sum + (line[1] === plan ? line[at] : 0), 0));
  return [...sampleEarlierMrr, sums(3), sums(2)].map((mrr, at, all) => [month(all.length - 1 - at), ...mrr]);
}

/** A mark of 1 to 10 as one of the scale. */
function onScale(mark: number, { lowest, highest }: Scale): number {
  return lowest + Math.round(((mark - 1) / 9) * (highest - lowest));
}

const textOrNumber = (cell: string | number | boolean): SampleCell =>
  typeof cell === "boolean" ? String(cell) : cell;
