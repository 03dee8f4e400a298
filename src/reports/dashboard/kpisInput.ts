import { kpiHeaders, onboardingWords, type KpiHeader } from "../../model/dashboard";
import { dashboardTexts } from "../../model/dashboardTexts";
import { columnWords } from "../../model/languages/columnWords";
import type { CellStyle, EntryLimit, InputBlock, SheetPlan } from "../../model/plan";
import type { Column } from "../../model/table";
import { valueTexts } from "../../model/valueTexts";
import { hairline, heights, styles, tierShades } from "../look";
import { headHeights, HEAD_ROWS, pageHead } from "../pageHead";

/** The table `VF_Kpis` to fill in, on a sheet of its own, one row for each of these accounts. */
export function kpisInput(accounts: readonly string[]): InputBlock {
  return { kind: "input", name: "VF_Kpis", make: sheet(accounts), addRows: [], addColumns: [], set: [] };
}

/** The name wished for the sheet. */
const kpisSheetName = "KPIs";

/** So many rows wait where no account is known: enough to see what belongs into them. */
const BLANK_ROWS = 12;

function sheet(accounts: readonly string[]): SheetPlan {
  const rows = Math.max(accounts.length, BLANK_ROWS);
  const columns = kpiHeaders.map((name): Column => {
    const values = Array.from({ length: rows }, (_, at) => (name === "Account" ? (accounts[at] ?? "") : ""));
    return { name, kind: "text", values };
  });
  return {
    role: "kpis",
    name: kpisSheetName,
    tabColor: tierShades.second,
    widths: [1.5, ...kpiHeaders.map((name) => kpiWidths[name])],
    heights: [
      ...headHeights,
      { row: HEAD_ROWS, height: heights.margin },
      { row: HEAD_ROWS + 1, height: heights.header },
    ],
    gridlines: false,
    frozenRows: HEAD_ROWS + 2,
    print: {
      orientation: "landscape",
      titleRow: HEAD_ROWS + 1,
      rows: HEAD_ROWS + 2 + rows,
      columns: 1 + kpiHeaders.length,
    },
    blocks: [
      ...pageHead(dashboardTexts.kpisTitle, dashboardTexts.kpisFinding, dashboardTexts.kpisStamp),
      {
        kind: "table",
        name: "VF_Kpis",
        at: { row: HEAD_ROWS + 1, column: 1 },
        table: { name: "VF_Kpis", rows, columns },
        header: styles.tableHeader,
        columns: kpiHeaders.map((name) => columnStyles[name]),
        limits: limits(),
        hairline,
      },
    ],
  };
}

const number: CellStyle = { ...styles.input, align: "right", indent: 1 };

const columnStyles: Readonly<Record<(typeof kpiHeaders)[number], CellStyle>> = {
  Account: { ...styles.input, shrink: true },
  Plan: styles.input,
  MRR: { ...number, numberFormat: "#,##0" },
  "MRR a period ago": { ...number, numberFormat: "#,##0" },
  Onboarding: { ...styles.input, indent: 1 },
  Satisfaction: number,
  Engagement: number,
  "Cancellation risk": number,
  "In queue since": { ...number, numberFormat: "yyyy-mm-dd" },
};

const kpiWidths: Readonly<Record<(typeof kpiHeaders)[number], number>> = {
  Account: 34,
  Plan: 16,
  MRR: 13,
  "MRR a period ago": 13,
  Onboarding: 14,
  Satisfaction: 18,
  Engagement: 13,
  "Cancellation risk": 14,
  "In queue since": 14,
};

function limits(): Readonly<Record<string, EntryLimit>> {
  const told = (column: Exclude<KpiHeader, "Account" | "Plan">) => ({
    title: columnWords[column],
    message: dashboardTexts.limits[column],
  });
  const hundred = { kind: "number", least: 0, most: 100 } as const;
  const words = onboardingWords.map((word) => valueTexts.onboarding[word]);
  return {
    MRR: { kind: "number", ...told("MRR") },
    "MRR a period ago": { kind: "number", ...told("MRR a period ago") },
    Onboarding: { kind: "list", values: words, ...told("Onboarding") },
    Satisfaction: { ...hundred, ...told("Satisfaction") },
    Engagement: { ...hundred, ...told("Engagement") },
    "Cancellation risk": { ...hundred, ...told("Cancellation risk") },
    "In queue since": { kind: "date", ...told("In queue since") },
  };
}
