import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { diffBooks } from "../../../src/workbench/book/diffBooks";
import { newBook } from "../../../src/workbench/book/newBook";
import { openBook } from "../../../src/workbench/book/openBook";
import { saveBook } from "../../../src/workbench/book/saveBook";
import { axeFindings, withBrowser } from "../../browser";

const root = join(__dirname, "../../..");
const sample = join(root, "assets/samples/key-accounts.xlsx");

const cell = (page: Page, address: string) => page.locator(`.grid-frame [data-address="${address}"]`);
const tab = (page: Page, name: string) => page.getByRole("tab", { name, exact: true });

/** Goes to a cell by the name box and types into it, as a user does. */
async function type(page: Page, address: string, text: string): Promise<void> {
  await page.getByLabel("Name box").fill(address);
  await page.keyboard.press("Enter");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** A file as the browser's file chooser or a drop would give it: one sheet that says which file it is. */
async function smallFile(says: string): Promise<Buffer> {
  const book = newBook("small.xlsx");
  book.sheets[0].cells.setValue(0, 0, says);
  return Buffer.from(await saveBook(book));
}

withBrowser("the workbench's page", (visit) => {
  test("opens the sample on its first revenue sheet, values in their formats", async () => {
    const page = await visit();
    await page.getByRole("heading", { name: "key-accounts.xlsx" }).waitFor();
    expect(await tab(page, "Revenue Europe").getAttribute("aria-selected")).toBe("true");
    await cell(page, "E5").waitFor();
    expect(await cell(page, "A5").textContent()).toBe("Aurelia Kliniken");
    expect(await cell(page, "D5").textContent()).toBe("867,430");
  });

  test("an edit recalculates what depends on it, and the status bar adds up", async () => {
    const page = await visit();
    await type(page, "N5", "2");
    await type(page, "N6", "40");
    await type(page, "O5", "=N5*N6+0.5");
    expect(await cell(page, "O5").textContent()).toBe("80.5");
    await type(page, "N5", "3");
    expect(await cell(page, "O5").textContent()).toBe("120.5");
    await page.getByLabel("Name box").fill("N5:O6");
    await page.keyboard.press("Enter");
    expect(await page.getByLabel("Selected cells").textContent()).toContain("Sum 163.5");
  });

  test("Escape leaves a cell as it was, F2 goes on with it, Delete empties it", async () => {
    const page = await visit();
    await type(page, "N5", "old");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.type("new");
    await page.keyboard.press("Escape");
    expect(await cell(page, "N5").textContent()).toBe("old");
    await page.keyboard.press("F2");
    await page.keyboard.type("er");
    await page.keyboard.press("Tab");
    expect(await cell(page, "N5").textContent()).toBe("older");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Delete");
    expect(await page.getByLabel("Formula", { exact: true }).inputValue()).toBe("");
  });

  test("rows come in by the menu, text by the clipboard, and links lead somewhere", async () => {
    const page = await visit();
    await cell(page, "A5").click({ button: "right" });
    await page.getByRole("menuitem", { name: "Insert row above" }).click();
    expect(await cell(page, "A6").textContent()).toBe("Aurelia Kliniken");

    await page.getByLabel("Name box").fill("N5");
    await page.keyboard.press("Enter");
    await page.getByRole("grid").evaluate((grid) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", "Aurelia\t1,200\nNordlys\t50%");
      grid.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    });
    expect(await cell(page, "O5").textContent()).toBe("1,200");
    expect(await cell(page, "O6").textContent()).toBe("50%");

    await page.evaluate(() => {
      const { book, refresh } = window.workbench;
      book.sheets[1].hyperlinks.set("N6", "#'Revenue Overseas'!B7");
      refresh();
    });
    await cell(page, "N6").click();
    expect(await tab(page, "Revenue Overseas").getAttribute("aria-selected")).toBe("true");
    expect(await page.getByLabel("Name box").inputValue()).toBe("B7");
  });

  test("the keyboard is in the cells after every way to another sheet", async () => {
    const page = await visit();
    await type(page, "'Revenue Overseas'!N7", "by name");
    expect(await cell(page, "N7").textContent()).toBe("by name");
    await tab(page, "Revenue Europe").click();
    await tab(page, "Revenue Overseas").click();
    await page.keyboard.type("by tab");
    await page.keyboard.press("Enter");
    expect(await cell(page, "N8").textContent()).toBe("by tab");
    await page.keyboard.press("Control+PageUp");
    await page.keyboard.press("Control+PageDown");
    await page.keyboard.type("by key");
    await page.keyboard.press("Enter");
    expect(await cell(page, "N9").textContent()).toBe("by key");
  });

  test("opens a file by the button, and one dropped on the window", async () => {
    const page = await visit();
    const chosen = { name: "chosen.xlsx", mimeType: "", buffer: await smallFile("chosen") };
    await page.getByLabel("Workbook file").setInputFiles(chosen);
    await page.getByRole("heading", { name: "chosen.xlsx" }).waitFor();
    expect(await cell(page, "A1").textContent()).toBe("chosen");

    const bytes = [...(await smallFile("dropped"))];
    const files = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], "dropped.xlsx"));
      return transfer;
    }, bytes);
    await page.dispatchEvent("body", "dragover", { dataTransfer: files });
    await page.getByText("Drop an .xlsx file to open it").waitFor();
    await page.dispatchEvent("body", "drop", { dataTransfer: files });
    await page.getByRole("heading", { name: "dropped.xlsx" }).waitFor();
    expect(await cell(page, "A1").textContent()).toBe("dropped");
  });

  test("a file that is no workbook is refused, and the open one stays", async () => {
    const page = await visit();
    const noWorkbook = { name: "letter.xlsx", mimeType: "", buffer: Buffer.from("Dear Sir or Madam") };
    await page.getByLabel("Workbook file").setInputFiles(noWorkbook);
    expect(await page.getByRole("alert").textContent()).toContain("letter.xlsx could not be opened");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("key-accounts.xlsx");
  });

  test("a saved copy is the same workbook again", async () => {
    const page = await visit();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save a copy" }).click();
    const copy = await (await download).path();
    const [before, after] = await Promise.all(
      [sample, copy].map((file) => openBook(readFileSync(file), "key-accounts.xlsx")),
    );
    expect(diffBooks(before, after)).toEqual([]);
    expect(after.losses).toEqual([]);
  });

  test("the ribbon is what the manifest says", async () => {
    const page = await visit();
    const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
    const text = (id: string) => new RegExp(`id="${id}" DefaultValue="([^"]*)"`).exec(manifest)?.[1] ?? "";
    await tab(page, text("Tab.Label")).waitFor();
    const group = page.getByRole("group", { name: text("Tiers.Label") });
    expect(await group.getByRole("button").allTextContents()).toEqual([
      text("OpenPane.Label"),
      text("RecomputeTiers.Label"),
    ]);
    await group.getByRole("button", { name: text("RecomputeTiers.Label") }).hover();
    await page.getByText(text("RecomputeTiers.Tip")).waitFor();
  });

  test("an Office in German: its ribbon, what Office.js says of it, numbers as they are typed and shown", async () => {
    const page = await visit("/?language=de");
    await tab(page, "Schlüsselkunden").waitFor();
    const group = page.getByRole("group", { name: "Stufen" });
    expect(await group.getByRole("button").allTextContents()).toContain("Stufen neu berechnen");
    await cell(page, "E5").waitFor();
    expect(await cell(page, "D5").textContent()).toBe("867.430");
    await type(page, "N5", "2,5");
    await type(page, "N6", "=N5*2");
    expect(await cell(page, "N6").textContent()).toBe("5");
    const pane = await (await page.locator('iframe[title="Vital Few"]').elementHandle())?.contentFrame();
    await pane?.waitForFunction(() => globalThis.Office?.context?.displayLanguage !== undefined);
    const locales = await pane?.evaluate(() => [
      Office.context.displayLanguage,
      Office.context.contentLanguage,
    ]);
    expect(locales).toEqual(["de-DE", "de-DE"]);
  });

  test("the pane runs the add-in's own page, closes and opens again", async () => {
    const page = await visit();
    const frame = page.locator('iframe[title="Vital Few"]');
    await frame.waitFor();
    expect(new URL((await frame.getAttribute("src")) ?? "", page.url()).pathname).toBe("/taskpane.html");
    await page.getByRole("button", { name: "Close the task pane" }).click();
    await frame.waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "Open pane" }).click();
    await frame.waitFor();
  });

  test("axe finds nothing, with a selection, a menu and the requests open", async () => {
    const page = await visit();
    await cell(page, "E5").waitFor();
    await page.getByRole("button", { name: /requests?$/ }).click();
    await cell(page, "E6").click();
    expect(await axeFindings(page)).toEqual([]);
    await cell(page, "E6").click({ button: "right" });
    await page.getByRole("menu").waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});
