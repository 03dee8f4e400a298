import { charterPaneTexts } from "../model/charterPaneTexts";
import { dashboardPaneTexts } from "../model/dashboardPaneTexts";
import { decisionPaneTexts } from "../model/decisionPaneTexts";
import { divisionPaneTexts } from "../model/divisionPaneTexts";
import { listed } from "../model/languages/joined";
import { profitPaneTexts } from "../model/profitPaneTexts";
import { teamPaneTexts } from "../model/teamPaneTexts";
import { timelinePaneTexts } from "../model/timelinePaneTexts";
import { teamRoleWords } from "../model/valueTexts";
import type { TableTool } from "./tableOf";

/** What the pane says of a table that people fill in. */
export interface TableWords {
  readonly found: (values: { readonly count: number }) => string;
  readonly toTable: string;
  readonly noTableTitle: string;
  readonly noTable: string;
  /** What to type, by column. */
  readonly hints: Readonly<Record<string, string>>;
}

/** The words for the table of a tool. */
export function tableWords(tool: TableTool): TableWords {
  switch (tool) {
    case "buildDashboard":
      return dashboardPaneTexts;
    case "buildProfitMatrix":
      return profitPaneTexts;
    case "drawDecisionMap":
      return decisionPaneTexts;
    case "buildDivisionMap": {
      const { hints, products, productsHint } = divisionPaneTexts;
      return { ...divisionPaneTexts, hints: { ...hints, [products]: productsHint } };
    }
    case "buildTeam": {
      const roles = listed(teamRoleWords());
      return {
        ...teamPaneTexts,
        hints: { ...teamPaneTexts.hints, Role: teamPaneTexts.hints.Role({ roles }) },
      };
    }
    case "buildTimeline":
      return timelinePaneTexts;
    case "buildCharter":
      return charterPaneTexts;
  }
}
