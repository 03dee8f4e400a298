import { accountPane } from "./accountPane";
import { actions } from "./actions";
import { charter } from "./charter";
import { charterPane } from "./charterPane";
import { columns } from "./columns";
import { joining } from "./joining";
import { contents } from "./contents";
import { criteria } from "./criteria";
import { dashboard } from "./dashboard";
import { dashboardPane } from "./dashboardPane";
import { decisionPane } from "./decisionPane";
import { decisions } from "./decisions";
import { divisionPane } from "./divisionPane";
import { divisions } from "./divisions";
import { explain } from "./explain";
import { explainBeside } from "./explainBeside";
import { headers } from "./headers";
import { headless } from "./headless";
import { notes } from "./notes";
import { pane } from "./pane";
import { problems } from "./problems";
import { profit } from "./profit";
import { profitPane } from "./profitPane";
import { retention } from "./retention";
import { retentionPane } from "./retentionPane";
import { samples } from "./samples";
import { scorePane } from "./scorePane";
import { scoreSheet } from "./scoreSheet";
import { settings } from "./settings";
import { settingsPane } from "./settingsPane";
import { sheetNames } from "./sheetNames";
import { sheets } from "./sheets";
import { sourceWords } from "./sourceWords";
import { team } from "./team";
import { teamPane } from "./teamPane";
import { template } from "./template";
import { timeline } from "./timeline";
import { timelinePane } from "./timelinePane";
import { values } from "./values";
import { workbookPane } from "./workbookPane";
import type { Translation } from "../translations";

/** The whole catalogue in Brazilian Portuguese. */
export const translation: Translation = {
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
};
