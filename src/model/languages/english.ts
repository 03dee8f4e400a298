import { charter } from "./en/charter";
import { charterPane } from "./en/charterPane";
import { columns } from "./en/columns";
import { common } from "./en/common";
import { contents } from "./en/contents";
import { decisions } from "./en/decisions";
import { divisionPane } from "./en/divisionPane";
import { divisions } from "./en/divisions";
import { headers } from "./en/headers";
import { notes } from "./en/notes";
import { pane } from "./en/pane";
import { problems } from "./en/problems";
import { profit } from "./en/profit";
import { profitPane } from "./en/profitPane";
import { retention } from "./en/retention";
import { settings } from "./en/settings";
import { settingsPane } from "./en/settingsPane";
import { sheets } from "./en/sheets";
import { sheetNames } from "./en/sheetNames";
import { team } from "./en/team";
import { sourceWords } from "./en/sourceWords";
import { teamPane } from "./en/teamPane";
import { template } from "./en/template";
import { timeline } from "./en/timeline";
import { timelinePane } from "./en/timelinePane";
import { values } from "./en/values";
import { actions } from "./en/actions";
import { explain } from "./en/explain";
import { explainBeside } from "./en/explainBeside";
import { headless } from "./en/headless";
import { accountPane } from "./en/accountPane";
import { dashboardPane } from "./en/dashboardPane";
import { retentionPane } from "./en/retentionPane";
import { scorePane } from "./en/scorePane";

/** The catalogue in English, part by part. The product speaks each part by itself, so that none loads before it is needed. */
export const english = {
  scorePane,
  retentionPane,
  dashboardPane,
  accountPane,
  headless,
  explainBeside,
  explain,
  actions,
  charter,
  charterPane,
  columns,
  common,
  contents,
  decisions,
  divisionPane,
  divisions,
  headers,
  notes,
  pane,
  problems,
  profit,
  profitPane,
  retention,
  settings,
  settingsPane,
  sheetNames,
  sheets,
  team,
  sourceWords,
  teamPane,
  template,
  timeline,
  timelinePane,
  values,
} as const;

/** Every message a user can be shown; each other language has the same parts and keys. */
export type Catalogue = typeof english;
