import type { Page } from "playwright-core";
import { newBook } from "../../../src/workbench/book/newBook";
import { saveBook } from "../../../src/workbench/book/saveBook";
import { axeFindings, withBrowser } from "../../browser";

const cell = (page: Page, address: string) => page.locator(`.grid-frame [data-address="${address}"]`);

/** Ratings from 1 to 10 in column B, yes or no in column C. */
async function ratingsFile(): Promise<Buffer> {
  const book = newBook("ratings.xlsx");
  const [sheet] = book.sheets;
  ["Account", "Rating", "Reference"].forEach((text, column) => sheet.cells.setValue(0, column, text));
  const alert = { title: "Rating", message: "A rating is a number from 1 to 10." };
  sheet.validations = [
    {
      areas: [{ row: 1, column: 1, rows: 9, columns: 1 }],
      rule: { decimal: { operator: "Between", formula1: 1, formula2: 10 } },
      ignoreBlanks: true,
      prompt: { ...alert, showPrompt: true },
      errorAlert: { ...alert, style: "Stop", showAlert: true },
    },
    {
      areas: [{ row: 1, column: 2, rows: 9, columns: 1 }],
      rule: { list: { source: "Yes,No", inCellDropDown: true } },
      ignoreBlanks: true,
    },
  ];
  return Buffer.from(await saveBook(book));
}

withBrowser("what may be typed", (visit) => {
  test("a refused entry is explained, typed anew or given up, and a list unfolds", async () => {
    const page = await visit();
    const file = { name: "ratings.xlsx", mimeType: "", buffer: await ratingsFile() };
    await page.getByLabel("Workbook file").setInputFiles(file);
    await page.getByRole("heading", { name: "ratings.xlsx" }).waitFor();
    await page.getByLabel("Name box").fill("B2");
    await page.keyboard.press("Enter");
    await page.getByRole("note").getByText("A rating is a number from 1 to 10.").waitFor();

    await page.keyboard.type("11");
    await page.keyboard.press("Enter");
    const alert = page.getByRole("alertdialog", { name: "Rating" });
    await alert.getByText("A rating is a number from 1 to 10.").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await alert.getByRole("button", { name: "Retry" }).click();
    expect(await page.getByLabel("Contents of the active cell").inputValue()).toBe("11");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Backspace");
    await page.keyboard.type("8");
    await page.keyboard.press("Enter");
    expect(await cell(page, "B2").textContent()).toBe("8");

    await page.keyboard.type("eleven");
    await page.keyboard.press("Tab");
    await alert.getByRole("button", { name: "Cancel" }).click();
    expect(await cell(page, "B3").textContent()).toBe("");

    await page.getByLabel("Name box").fill("C2");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Show the list" }).click();
    await page.getByRole("menuitem", { name: "Yes" }).click();
    expect(await cell(page, "C2").textContent()).toBe("Yes");
  });
});
