import { createRoot } from "react-dom/client";
import { startWorker } from "../actions/startWorker";
import { App } from "./App";

startWorker();

const element = document.getElementById("pane");
if (!element) throw new Error("taskpane.html has no element #pane");
/** React would print what the error boundary catches to the console; the pane shows it to the person instead. */
const root = createRoot(element, { onCaughtError: () => {} });

/** Excel says nothing when its theme changes, so the pane looks whenever the person comes back to it. */
function show(): void {
  const { officeTheme, contentLanguage, displayLanguage } = Office.context;
  const theme = officeTheme?.isDarkTheme ? "dark" : "light";
  root.render(<App theme={theme} language={contentLanguage ?? displayLanguage ?? "en-US"} />);
}

void Office.onReady(() => {
  show();
  window.addEventListener("focus", show);
  document.addEventListener("visibilitychange", show);
});
