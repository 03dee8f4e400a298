import type { Frame, Page } from "playwright-core";
import type { Book } from "../../src/workbench/book/Book";
import { saveBook } from "../../src/workbench/book/saveBook";
import type { WorkbenchHandle } from "../../src/workbench/page/handle";
import type { Visit } from "../browser";

declare global {
  interface Window {
    workbench: WorkbenchHandle;
  }
}

/** The add-in's pane in the workbench, at a size of its own. */
export interface OpenPane {
  readonly page: Page;
  readonly pane: Frame;
  /** How many requests with writes Office.js has sent. */
  readonly writes: () => Promise<number>;
}

/** Opens the workbench on a workbook (the sample unless given) and waits until the pane has looked into it. */
export async function openPane(
  visit: Visit,
  { book, width = 320, height = 400 }: { book?: Book; width?: number; height?: number } = {},
): Promise<OpenPane> {
  const page = await visit();
  if (book) {
    const bytes = [...(await saveBook(book))];
    // Until the page has begun, the name stands for the element with this id.
    await page.waitForFunction(() => "host" in window.workbench);
    await page.evaluate(
      ([content, name]) => {
        document.querySelector("iframe")?.setAttribute("data-before", "");
        return window.workbench.openBytes(new Uint8Array(content), name);
      },
      [bytes, book.name] as const,
    );
    await page.getByRole("heading", { level: 1, name: book.name }).waitFor();
  }
  const frame = page.locator('iframe[title="Vital Few"]:not([data-before])');
  await frame.evaluate(
    (element, [w, h]) => {
      element.style.cssText = `position: fixed; inset: 0 auto auto 0; z-index: 9; width: ${w}px; height: ${h}px`;
    },
    [width, height],
  );
  const pane = await (await frame.elementHandle())?.contentFrame();
  if (!pane) throw new Error("the pane has no frame");
  await pane.getByRole("heading", { level: 1 }).filter({ hasNotText: "Looking" }).waitFor();
  return {
    page,
    pane,
    writes: () => page.evaluate(() => window.workbench.host.log.filter((request) => request.writes).length),
  };
}

/** Loads the pane's page anew, as opening the workbook again does; what it showed before is gone afterwards. */
export async function reload(pane: Frame): Promise<void> {
  await Promise.all([pane.waitForNavigation(), pane.evaluate(() => location.reload())]);
}

/** The button everything turns on. */
export const recompute = (pane: Frame) => pane.getByRole("button", { name: "Recompute tiers" });

/** Runs Recompute tiers in the pane and gives what it says. */
export async function runInPane(pane: Frame): Promise<string> {
  await recompute(pane).click();
  const said = pane.locator(".message .notice");
  await said.waitFor();
  return (await said.innerText()).replace(/\s+/g, " ").trim();
}

/** The pane's table of tiers, row by row. */
export async function tierRows(pane: Frame): Promise<string[]> {
  const rows = await pane.locator("table.tiers tbody tr").allInnerTexts();
  return rows.map((row) => row.replace(/\s+/g, " ").trim());
}

/** Opens a tool by the menu on top of the pane. */
export async function openTool(pane: Frame, name: string): Promise<void> {
  const menu = pane.getByRole("navigation", { name: "Choose a tool" });
  await menu.getByRole("button").first().click();
  await menu.getByRole("listitem").filter({ hasText: name }).getByRole("button").click();
  await menu.getByRole("button", { name, exact: true }).waitFor();
}

/** Presses the one button of the open tool and gives what the run says. */
export async function runTool(pane: Frame): Promise<string> {
  await pane.locator(".run-bar .wide").click();
  const said = pane.locator(".message:not(.resting) .notice");
  await said.waitFor();
  return (await said.innerText()).replace(/\s+/g, " ").trim();
}

/** The texts of a table's rows or a list's items, in one line each. */
export async function linesOf(pane: Frame, selector: string): Promise<string[]> {
  const lines = await pane.locator(selector).allInnerTexts();
  return lines.map((line) => line.replace(/\s+/g, " ").trim());
}
