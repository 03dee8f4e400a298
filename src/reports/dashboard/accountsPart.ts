import { dashboardTexts } from "../../model/dashboardTexts";
import { columnWords } from "../../model/languages/columnWords";
import type { Block } from "../../model/plan";
import { cellOf, columnOf } from "../../model/table";
import { chartText, ink, secondary, styles, tierShades } from "../look";
import { textAt } from "../textAt";
import { ROWS, type DashboardGrid } from "./dashboardGrid";
import type { DashboardResults } from "./DashboardResults";
import { heading } from "./heading";

/** The lower left: how far the accounts' onboarding is, and how satisfied they are. */
export function accountsPart(results: DashboardResults, grid: DashboardGrid): Block[] {
  const { onboarding, satisfaction } = results.facts;
  const at = (row: number) => ({ row, column: grid.left });
  return [
    ...heading(
      "onboarding",
      dashboardTexts.onboardingHeading(onboarding.done, onboarding.accounts),
      at(ROWS.accounts),
      grid.leftColumns,
    ),
    onboarding.accounts > 0 ? doughnut(results, grid) : missing("Onboarding", ROWS.accounts + 2, grid),
    ...heading(
      "satisfaction",
      dashboardTexts.satisfactionHeading(satisfaction),
      at(ROWS.satisfaction),
      grid.leftColumns,
    ),
    satisfaction.accounts > 0 ? bars(results, grid) : missing("Satisfaction", ROWS.satisfaction + 2, grid),
  ];
}

/** The doughnut's size in points: it keeps its distance from the headings above and below. */
const DOUGHNUT = 98;

/** Not started, in progress, done: light to dark, in the order of the slices. */
const slices = [tierShades.last, tierShades.second, tierShades.first];

function doughnut({ onboarding }: DashboardResults, grid: DashboardGrid): Block {
  const label = columnOf(onboarding, "Label");
  const labels = Array.from({ length: onboarding.rows }, (_, row) => String(cellOf(label, row)));
  return {
    kind: "chart",
    name: "Onboarding",
    at: { row: ROWS.accounts + 1, column: grid.left },
    rows: ROWS.satisfaction - ROWS.accounts - 1,
    columns: grid.leftColumns,
    description: dashboardTexts.onboardingDescription(labels),
    categories: { table: onboarding.name, column: "Label" },
    series: [
      {
        name: "Accounts",
        values: { table: onboarding.name, column: "Accounts" },
        as: "doughnut",
        axis: "primary",
        color: slices[0],
        points: slices,
      },
    ],
    value: { visible: false },
    category: { visible: false },
    legend: "right",
    plot: { left: 38, top: 8, width: DOUGHNUT, height: DOUGHNUT },
    gapWidth: 40,
    ink,
    fontSize: chartText,
  };
}

function bars({ satisfaction, facts }: DashboardResults, grid: DashboardGrid): Block {
  return {
    kind: "chart",
    name: "Satisfaction",
    at: { row: ROWS.satisfaction + 1, column: grid.left },
    rows: ROWS.end - ROWS.satisfaction - 1,
    columns: grid.leftColumns,
    description: dashboardTexts.satisfactionDescription(facts.satisfaction),
    categories: { table: satisfaction.name, column: "Satisfaction" },
    series: [
      {
        name: "Accounts",
        values: { table: satisfaction.name, column: "Accounts" },
        as: "bar",
        axis: "primary",
        color: tierShades.second,
        labels: { numberFormat: "#,##0;;", color: ink, position: "outside end" },
      },
    ],
    value: { visible: true, minimum: 0, labels: "none" },
    category: { visible: true, reversed: true, labels: "low" },
    legend: "none",
    gapWidth: 45,
    ink: secondary,
    fontSize: chartText,
  };
}

function missing(column: "Onboarding" | "Satisfaction", row: number, grid: DashboardGrid): Block {
  const text = dashboardTexts.nothingKnown({ column: columnWords[column] });
  return textAt(`${column} missing`, row, grid.left, text, styles.caption);
}
