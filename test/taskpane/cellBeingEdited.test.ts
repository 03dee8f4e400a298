import { paneTexts } from "../../src/model/paneTexts";
import { withBrowser } from "../browser";
import { smallBook } from "./books";
import { openPane, recompute } from "./openPane";

withBrowser("a cell that is being edited", (visit) => {
  test("a run waits for it and counts what was typed", async () => {
    const { page, pane } = await openPane(visit, { book: smallBook() });
    await page.getByLabel("Name box").fill("C4");
    await page.keyboard.press("Enter");
    await page.keyboard.type("9000");
    await recompute(pane).click();
    await pane.getByText(paneTexts.steps.waiting).first().waitFor();
    await page.getByLabel("Contents of the active cell").press("Enter");
    await pane.getByText("Tiers recomputed: 1 A, 1 B, 2 C.").first().waitFor();
    const largest = await page.evaluate(() => window.workbench.book.sheets[0].cells.value(3, 2));
    expect(largest).toBe(9000);
    expect(await pane.getByText(paneTexts.tiersWritten).count()).toBe(1);
  });
});
