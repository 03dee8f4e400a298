import type { Frame } from "playwright-core";
import type { Book } from "../../src/workbench/book/Book";
import { withBrowser } from "../browser";
import { letter, longName, planBook, smallBook } from "./books";
import { expectFitInAnyLook } from "./looks";
import { openPane, openTool, runTool } from "./openPane";

/** Brings the pane from its first view into a state. */
type Steps = (pane: Frame) => Promise<unknown>;

const open =
  (tool: string): Steps =>
  (pane) =>
    openTool(pane, tool);

const build =
  (tool: string): Steps =>
  async (pane) => {
    await openTool(pane, tool);
    await runTool(pane);
    await pane.getByText("In your workbook").waitFor();
  };

const decisions: Steps = async (pane) => {
  await build("Decision map")(pane);
  await pane.getByRole("button", { name: "Settings", exact: true }).click();
  await pane.getByRole("combobox", { name: "Account" }).waitFor();
};

const make: Steps = async (pane) => {
  await openTool(pane, "Timeline");
  await runTool(pane);
  await pane.getByRole("heading", { name: "Now fill in the table" }).waitFor();
};

const chooseTools: Steps = async (pane) => {
  await pane.getByRole("button", { name: "Start from the template" }).click();
  await pane.getByRole("button", { name: "Add the sheets" }).waitFor();
};

const workbook: Steps = async (pane) => {
  await pane.getByRole("button", { name: "Workbook", exact: true }).click();
  await pane.getByRole("button", { name: "Add template sheets" }).click();
};

const states: readonly [string, () => Book, Steps][] = [
  ["a profit matrix", () => planBook(longName), build("Profit matrix")],
  ["no costs", smallBook, open("Profit matrix")],
  ["a decision map, its settings open", () => planBook(longName), decisions],
  ["a division map", () => planBook(longName), build("Division map")],
  ["a team", () => planBook(longName), build("Team")],
  ["a timeline", () => planBook(longName), build("Timeline")],
  ["a table of tasks just made", smallBook, make],
  ["a charter", () => planBook(longName), build("Charter")],
  ["the first page, with the tools to choose from", letter, chooseTools],
  ["what concerns the whole workbook", smallBook, workbook],
];

withBrowser(
  "every state of people, plans and the whole workbook",
  (visit) => {
    test.each(states)(
      "%s: fits 320 and 350 px, and axe finds nothing in any look",
      async (_, book, steps) => {
        const { page, pane } = await openPane(visit, { book: book(), width: 320, height: 400 });
        await steps(pane);
        await expectFitInAnyLook(page, pane);
      },
    );
  },
  { onePage: true },
);
