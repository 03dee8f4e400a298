import { accountPane } from "./en/accountPane";
import { actions } from "./en/actions";
import { charter } from "./en/charter";
import { charterPane } from "./en/charterPane";
import { columns } from "./en/columns";
import { joining } from "./en/joining";
import { contents } from "./en/contents";
import { criteria } from "./en/criteria";
import { dashboard } from "./en/dashboard";
import { dashboardPane } from "./en/dashboardPane";
import { decisionPane } from "./en/decisionPane";
import { decisions } from "./en/decisions";
import { divisionPane } from "./en/divisionPane";
import { divisions } from "./en/divisions";
import { explain } from "./en/explain";
import { explainBeside } from "./en/explainBeside";
import { headers } from "./en/headers";
import { headless } from "./en/headless";
import { notes } from "./en/notes";
import { pane } from "./en/pane";
import { problems } from "./en/problems";
import { profit } from "./en/profit";
import { profitPane } from "./en/profitPane";
import { retention } from "./en/retention";
import { retentionPane } from "./en/retentionPane";
import { samples } from "./en/samples";
import { scorePane } from "./en/scorePane";
import { scoreSheet } from "./en/scoreSheet";
import { settings } from "./en/settings";
import { settingsPane } from "./en/settingsPane";
import { sheetNames } from "./en/sheetNames";
import { sheets } from "./en/sheets";
import { sourceWords } from "./en/sourceWords";
import { team } from "./en/team";
import { teamPane } from "./en/teamPane";
import { template } from "./en/template";
import { timeline } from "./en/timeline";
import { timelinePane } from "./en/timelinePane";
import { values } from "./en/values";
import { workbookPane } from "./en/workbookPane";

/** The catalogue in English, part by part. The product speaks each part by itself, so that none loads before it is needed. */
export const english = {
  accountPane,
  actions,
  charter,
  charterPane,
  columns,
  joining,
  contents,
  criteria,
  dashboard,
  dashboardPane,
  decisionPane,
  decisions,
  divisionPane,
  divisions,
  explain,
  explainBeside,
  headers,
  headless,
  notes,
  pane,
  problems,
  profit,
  profitPane,
  retention,
  retentionPane,
  samples,
  scorePane,
  scoreSheet,
  settings,
  settingsPane,
  sheetNames,
  sheets,
  sourceWords,
  team,
  teamPane,
  template,
  timeline,
  timelinePane,
  values,
  workbookPane,
} as const;

/** Every message a user can be shown; each other language has the same parts and keys. */
export type Catalogue = typeof english;
