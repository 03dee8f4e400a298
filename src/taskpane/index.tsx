import { createRoot } from "react-dom/client";
import { App } from "./App";

const element = document.getElementById("pane");
if (!element) throw new Error("taskpane.html has no element #pane");
const root = createRoot(element);

function show(ready: boolean): void {
  const { officeTheme, contentLanguage, displayLanguage } = Office.context;
  root.render(
    <App
      ready={ready}
      theme={officeTheme?.isDarkTheme ? "dark" : "light"}
      language={contentLanguage ?? displayLanguage ?? "en-US"}
    />,
  );
}

/** Excel says nothing when its theme changes, so the pane looks when the person comes back to it. */
function followTheme(): void {
  window.addEventListener("focus", () => show(true));
  document.addEventListener("visibilitychange", () => show(true));
}

void Office.onReady(() => {
  show(true);
  followTheme();
});
