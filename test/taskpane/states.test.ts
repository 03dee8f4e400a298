import type { Frame, Page } from "playwright-core";
import type { Book } from "../../src/workbench/book/Book";
import { withBrowser } from "../browser";
import { letter, smallBook, twoBlocks, twoCurrencies } from "./books";
import { edit } from "./edits";
import { expectFitInAnyLook } from "./looks";
import { openPane, recompute, runInPane } from "./openPane";

/** Brings the pane from what it first shows into a state. */
type Steps = (pane: Frame, page: Page) => Promise<unknown>;

const none: Steps = async () => undefined;

const openSettings: Steps = async (pane, page) => {
  await pane.getByRole("button", { name: "Settings" }).click();
  await pane.getByRole("slider", { name: "Line of tier A" }).focus();
  await page.keyboard.press("ArrowLeft");
  await pane.getByText("Not applied yet").first().waitFor();
};

const ownData: Steps = (pane) => pane.getByRole("button", { name: "Use this workbook's data" }).click();

const readOnly: Steps = async (pane, page) => {
  await page.evaluate(() => void (window.workbench.book.readOnly = true));
  await pane.getByRole("button", { name: "Look again" }).click();
  await pane.getByText("This workbook is open for reading only.").waitFor();
};

const somethingInTheWay: Steps = async (pane, page) => {
  await page.evaluate(() => window.workbench.book.sheets[0].cells.setValue(1, 3, "in the way"));
  return runInPane(pane);
};

const outdated: Steps = async (pane, page) => {
  await runInPane(pane);
  await edit(page, { row: 1, column: 2 }, 601);
  await pane.getByText("Source changed since the last run.").waitFor();
};

const undoing: Steps = async (pane) => {
  await runInPane(pane);
  await pane.getByRole("button", { name: "Undo last run" }).click();
};

const fault: Steps = async (pane, page) => {
  await page.evaluate(() => {
    // The pane may be asking for events at this moment; the fault is to be one of the run.
    window.workbench.host.intercept = ({ batch }) =>
      JSON.stringify(batch).includes("_Register") ? undefined : { kind: "fail", code: "InvalidObjectPath" };
  });
  await recompute(pane).click();
  await pane.getByRole("heading", { name: "Vital Few has a fault" }).waitFor();
};

/** The sample first, which the page opens itself; every other workbook is opened in its place. */
const states: readonly [string, () => Book | undefined, Steps][] = [
  ["revenue found", () => undefined, none],
  ["after a run", smallBook, runInPane],
  ["a source that changed", smallBook, outdated],
  ["asking whether to undo", smallBook, undoing],
  ["settings open and changed", smallBook, openSettings],
  ["several blocks to choose from", twoBlocks, none],
  ["no revenue", letter, ownData],
  ["a Problem with a choice", twoCurrencies, none],
  ["a Problem of a run", smallBook, somethingInTheWay],
  ["reading only", smallBook, readOnly],
  ["a fault of ours", smallBook, fault],
];

withBrowser(
  "every state of the pane",
  (visit) => {
    test.each(states)(
      "%s: fits 320 and 350 px, and axe finds nothing in any look",
      async (_, book, steps) => {
        const { page, pane } = await openPane(visit, { book: book(), width: 320, height: 400 });
        expect(await bottomOf(pane.locator(".run-bar button, .start button").first())).toBeLessThanOrEqual(
          400,
        );
        await steps(pane, page);

        await expectFitInAnyLook(page, pane);
      },
    );
  },
  { onePage: true },
);

async function bottomOf(element: ReturnType<Frame["locator"]>): Promise<number> {
  return element.evaluate((button) => button.getBoundingClientRect().bottom);
}
