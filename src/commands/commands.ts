import { runFromRibbon } from "./runFromRibbon";

/** The functions of manifest.xml. A queue of them stands still until `completed`, so it is always called. */
Office.actions.associate("recomputeTiers", async (event: Office.AddinCommands.Event) => {
  let forThePane = true;
  try {
    forThePane = await runFromRibbon();
  } finally {
    event.completed();
    // Only now: Excel opens no pane while a function is still running.
    if (forThePane) await Office.addin.showAsTaskpane();
  }
});
