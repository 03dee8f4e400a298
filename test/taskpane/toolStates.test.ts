import type { Frame, Page } from "playwright-core";
import { cloudBook } from "../../assets/samples/cloudBook";
import type { Book } from "../../src/workbench/book/Book";
import { withBrowser } from "../browser";
import { longName, scoredBook, smallBook } from "./books";
import { expectFitInAnyLook } from "./looks";
import { openPane, openTool, runTool } from "./openPane";

/** Brings the pane from the tool's first view into a state. */
type Steps = (pane: Frame, page: Page) => Promise<unknown>;

const none: Steps = async () => undefined;

const run: Steps = async (pane) => {
  await runTool(pane);
  await pane.getByText("In your workbook").waitFor();
};

const runAndUndo: Steps = async (pane) => {
  await run(pane, pane.page());
  await pane.getByRole("button", { name: "Undo last run" }).click();
};

const settings: Steps = async (pane) => {
  await pane.getByRole("button", { name: "Settings", exact: true }).click();
  await pane.getByRole("button", { name: "Back to the saved settings" }).waitFor();
};

const criteria: Steps = async (pane) => {
  await pane.getByRole("button", { name: "Criteria and weights" }).click();
  await pane.getByRole("button", { name: "Change Revenue potential" }).click();
  await pane.getByRole("checkbox", { name: "Strategic fit" }).uncheck();
  await pane.getByRole("button", { name: "Add a criterion" }).click();
  await pane.getByRole("searchbox").fill(longName.slice(0, 60));
};

const menu: Steps = (pane) => pane.getByRole("navigation").getByRole("button").first().click();

const account: Steps = async (pane, page) => {
  await page.evaluate(() => window.workbench.select("Sales!A2"));
  await pane.getByRole("button", { name: /1 of 4/ }).click();
  await pane.getByRole("heading", { name: "Tier by revenue" }).waitFor();
};

const states: readonly [string, string, () => Book, Steps][] = [
  ["the menu of tools", "Retention", smallBook, menu],
  ["scores that are rated", "Scoring matrix", () => scoredBook(longName), run],
  ["nothing rated yet", "Scoring matrix", smallBook, none],
  ["criteria that are edited", "Scoring matrix", scoredBook, criteria],
  ["settings of the scores", "Scoring matrix", scoredBook, settings],
  ["a dashboard", "Dashboard", cloudBook, run],
  ["settings of the dashboard", "Dashboard", cloudBook, settings],
  ["no KPIs", "Dashboard", smallBook, none],
  ["retention", "Retention", () => scoredBook(longName), runAndUndo],
  ["settings of retention", "Retention", scoredBook, settings],
  ["this account", "Tiers", () => scoredBook(longName), account],
];

withBrowser(
  "every state of the further tools",
  (visit) => {
    test.each(states)(
      "%s: fits 320 and 350 px, and axe finds nothing in any look",
      async (_, tool, book, steps) => {
        const { page, pane } = await openPane(visit, { book: book(), width: 320, height: 400 });
        await openTool(pane, tool);
        const button = pane.locator(".run-bar .wide");
        expect(await button.evaluate((each) => each.getBoundingClientRect().bottom)).toBeLessThanOrEqual(400);
        await steps(pane, page);
        await expectFitInAnyLook(page, pane);
      },
    );
  },
  { onePage: true },
);
