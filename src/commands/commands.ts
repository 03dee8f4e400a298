import { runFromRibbon } from "./runFromRibbon";

/** The functions of manifest.xml. A queue of them stands still until `completed`, so it is always called. */
Office.actions.associate("recomputeTiers", async (event: Office.AddinCommands.Event) => {
  try {
    await runFromRibbon();
  } finally {
    event.completed();
    // Only now: Excel opens no pane while a function is still running. It tells what came out, asks, or says what to
    // put right; the sheet and the cells that the person is at stay in view.
    await Office.addin.showAsTaskpane();
  }
});
