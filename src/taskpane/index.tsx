import { createRoot } from "react-dom/client";
import { startWorker } from "../actions/startWorker";
import { loadLanguage } from "../actions/loadLanguage";
import { speak, speech } from "../model/languages/speech";
import { App } from "./App";
import { chosenLanguage } from "./chosenLanguage";

startWorker();

const element = document.getElementById("pane");
if (!element) throw new Error("taskpane.html has no element #pane");
/** React would print what the error boundary catches to the console; the pane shows it to the person instead. */
const root = createRoot(element, { onCaughtError: () => {} });

/** The person's language; numbers are written as in the region of their documents. */
async function greet(): Promise<void> {
  const { contentLanguage, displayLanguage } = Office.context;
  const language = chosenLanguage(displayLanguage ?? "en-US");
  await loadLanguage(language);
  speak({ ...speech(), language, numbers: contentLanguage ?? displayLanguage ?? "en-US" });
  document.documentElement.lang = language;
}

/** Excel says nothing when its theme changes, so the pane looks whenever the person comes back to it. */
function show(): void {
  const theme = Office.context.officeTheme?.isDarkTheme ? "dark" : "light";
  root.render(<App key={speech().language} theme={theme} />);
}

void Office.onReady(async () => {
  await greet();
  show();
  window.addEventListener("focus", show);
  document.addEventListener("visibilitychange", show);
});
