import { greet } from "../actions/greet";
import type { RibbonAction } from "../model/ribbonRun";
import { runFromRibbon } from "./runFromRibbon";

// The functions of manifest.xml, each by the name it has there.
Office.actions.associate("recomputeTiers", (event) => run("recomputeTiers", event));
Office.actions.associate("scoreAccounts", (event) => run("scoreAccounts", event));
Office.actions.associate("buildDashboard", (event) => run("buildDashboard", event));
Office.actions.associate("buildRetention", (event) => run("buildRetention", event));
Office.actions.associate("buildProfitMatrix", (event) => run("buildProfitMatrix", event));
Office.actions.associate("drawDecisionMap", (event) => run("drawDecisionMap", event));
Office.actions.associate("buildDivisionMap", (event) => run("buildDivisionMap", event));
Office.actions.associate("buildTeam", (event) => run("buildTeam", event));
Office.actions.associate("buildTimeline", (event) => run("buildTimeline", event));
Office.actions.associate("buildCharter", (event) => run("buildCharter", event));
Office.actions.associate("buildEverything", (event) => run("buildEverything", event));
Office.actions.associate("prepareForLeadership", (event) => run("prepareForLeadership", event));

/** A queue of functions stands still until `completed`, so it is always called. */
async function run(action: RibbonAction, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await greet(Office.context);
    await runFromRibbon(action);
  } finally {
    event.completed();
    // Only now: Excel opens no pane while a function is still running. It tells what came out, asks, or says what to
    // put right; the sheet and the cells that the person is at stay in view.
    await Office.addin.showAsTaskpane();
  }
}
