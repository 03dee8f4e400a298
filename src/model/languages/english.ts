import { charterPane } from "./en/charterPane";
import { columns } from "./en/columns";
import { common } from "./en/common";
import { contents } from "./en/contents";
import { divisionPane } from "./en/divisionPane";
import { notes } from "./en/notes";
import { pane } from "./en/pane";
import { problems } from "./en/problems";
import { profitPane } from "./en/profitPane";
import { retention } from "./en/retention";
import { settingsPane } from "./en/settingsPane";
import { sheetNames } from "./en/sheetNames";
import { teamPane } from "./en/teamPane";
import { template } from "./en/template";
import { timelinePane } from "./en/timelinePane";
import { headers } from "./en/headers";

/** The catalogue in English, part by part. The product speaks each part by itself, so that none loads before it is needed. */
export const english = {
  charterPane,
  columns,
  common,
  headers,
  contents,
  divisionPane,
  notes,
  pane,
  problems,
  profitPane,
  retention,
  settingsPane,
  sheetNames,
  teamPane,
  template,
  timelinePane,
} as const;

/** Every message a user can be shown; each other language has the same parts and keys. */
export type Catalogue = typeof english;
