import type { Page } from "playwright-core";
import { withBrowser, type Visit } from "../browser";
import { smallBook, twoBlocks } from "../taskpane/books";
import { holdRequests } from "../taskpane/holdRequests";
import { openPane, recompute, runInPane } from "../taskpane/openPane";
import type { Book } from "../../src/workbench/book/Book";

const ribbonButton = (page: Page) =>
  page.getByRole("group", { name: "Tiers" }).getByRole("button", { name: "Recompute tiers" });

const paneFrame = (page: Page) => page.locator('iframe[title="Vital Few"]');
const sheetNames = (page: Page) =>
  page.evaluate(() =>
    window.workbench.book.sheets
      .filter(({ visibility }) => visibility === "Visible")
      .map(({ name }) => name)
      .join(),
  );

/** The workbench on a workbook, its pane closed. */
async function withoutPane(visit: Visit, book: Book) {
  const opened = await openPane(visit, { book });
  await opened.page.getByRole("button", { name: "Close the task pane" }).click();
  await paneFrame(opened.page).waitFor({ state: "hidden" });
  return opened;
}

withBrowser("Recompute tiers on the ribbon", (visit) => {
  test("runs without the pane, which then opens to tell what came out", async () => {
    const { page, pane } = await withoutPane(visit, smallBook());
    const selected = () => page.evaluate(() => ({ ...window.workbench.book.selection }));
    const before = await selected();
    const release = await holdRequests(pane, "writing");
    await ribbonButton(page).click();
    expect(await paneFrame(page).isHidden()).toBe(true);
    await release();
    await paneFrame(page).waitFor();
    expect(await sheetNames(page)).toBe("Sales,Pareto,ABC,KAM Settings");
    expect(await pane.locator(".message").innerText()).toContain("Tiers recomputed: 2 A, 1 B, 1 C.");
    await pane.getByText("In your workbook").waitFor();
    expect(await selected()).toEqual(before);
  });

  test("opens the pane when it must ask", async () => {
    const { page, pane } = await withoutPane(visit, twoBlocks());
    await ribbonButton(page).click();
    await paneFrame(page).waitFor();
    expect(await pane.getByRole("heading", { level: 1 }).innerText()).toBe("Which of these is revenue?");
    await pane.getByText("More than one block of revenue was found").waitFor();
    expect(await sheetNames(page)).toBe("Sales,Budget");
  });

  test("opens the pane on a fault, with its text", async () => {
    const { page, pane } = await withoutPane(visit, smallBook());
    await page.evaluate(() => {
      const { host } = window.workbench;
      host.intercept = () => {
        host.intercept = undefined;
        return { kind: "fail", code: "InvalidObjectPath" };
      };
    });
    await ribbonButton(page).click();
    await pane.getByRole("heading", { name: "Vital Few has a fault" }).waitFor();
    expect(await pane.getByRole("textbox", { name: "Text of the fault" }).inputValue()).toContain(
      "InvalidObjectPath",
    );
  });

  test("shows in an open pane how it goes and what it said", async () => {
    const { page, pane } = await openPane(visit, { book: smallBook() });
    const release = await holdRequests(pane, "writing");
    await page.evaluate(() => document.querySelector("iframe")?.style.setProperty("inset", "auto 0 0 auto"));
    await ribbonButton(page).click();
    await pane.getByRole("progressbar", { name: "Writing …" }).waitFor();
    expect(await recompute(pane).getAttribute("aria-disabled")).toBe("true");
    await release();
    await pane.getByText("Tiers recomputed: 2 A, 1 B, 1 C.").waitFor();
    await pane.getByText("In your workbook").waitFor();
  });

  test("starts no second run while the pane is at one", async () => {
    const { page, pane, writes } = await openPane(visit, { book: smallBook() });
    const release = await holdRequests(pane, "writing");
    await recompute(pane).click();
    await pane.getByRole("progressbar", { name: "Writing …" }).waitFor();
    await page.evaluate(() => document.querySelector("iframe")?.style.setProperty("inset", "auto 0 0 auto"));
    await ribbonButton(page).click();
    await release();
    await pane.getByText("In your workbook").waitFor();
    const once = await writes();
    await runInPane(pane);
    await pane.getByText("In your workbook").waitFor();
    expect(await writes()).toBe(2 * once);
  });
});
