import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { chooseLanguage } from "../actions/chosenLanguage";
import { greet } from "../actions/greet";
import { languageFor, loadLanguage } from "../actions/loadLanguage";
import { startWorker } from "../actions/startWorker";
import type { Language } from "../model/languages/Language";
import { speech } from "../model/languages/speech";
import { App } from "./App";
import { BugView } from "./BugView";
import { Pane } from "./Pane";

startWorker();

const element = document.getElementById("pane");
if (!element) throw new Error("taskpane.html has no element #pane");
/** React would print what the error boundary catches to the console; the pane shows it to the person instead. */
const root = createRoot(element, { onCaughtError: () => {} });

const office = () => languageFor(Office.context.displayLanguage ?? "en-US");

/** A language that cannot be loaded is not kept: the pane would not begin with it next time either. */
async function choose(language: Language | undefined): Promise<void> {
  await loadLanguage(language ?? office());
  chooseLanguage(language);
  await greet(Office.context);
  show();
}

/** Excel says nothing when its theme changes, so the pane looks whenever the person comes back to it. */
function show(): void {
  const { language } = speech();
  document.documentElement.lang = language;
  render(<Pane key={language} language={{ office: office(), choose }} />);
}

function render(view: ReactNode): void {
  root.render(<App theme={Office.context.officeTheme?.isDarkTheme ? "dark" : "light"}>{view}</App>);
}

function begin(): void {
  show();
  window.addEventListener("focus", show);
  document.addEventListener("visibilitychange", show);
}

void Office.onReady(() => greet(Office.context).then(begin, (error) => render(<BugView error={error} />)));
