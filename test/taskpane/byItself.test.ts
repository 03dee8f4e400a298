import type { Frame, Page } from "playwright-core";
import { withBrowser } from "../browser";
import { smallBook } from "./books";
import { edit } from "./edits";
import { openPane, recompute, runInPane, tierRows } from "./openPane";

const alder2024 = { row: 1, column: 2 };
const inWorkbook = "In your workbook";

/** Waits longer than the pane waits for the person to rest, and a look takes. */
const untilLooked = (page: Page) => page.waitForTimeout(3000);

/** Switches on in the settings that it runs by itself, and runs once so that it counts. */
async function letRunByItself(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: "Settings" }).click();
  await pane.getByRole("checkbox", { name: "Run by itself after my edits" }).check();
  await runInPane(pane);
  await pane.getByText(inWorkbook).waitFor();
}

withBrowser("running by itself", (visit) => {
  test("after the person's own edit, and not before settings tried out are applied", async () => {
    const { page, pane, writes } = await openPane(visit, { book: smallBook(), height: 800 });
    await letRunByItself(pane);
    await edit(page, alder2024, 6000);
    await pane.getByText("Tiers recomputed: 1 A, 1 B, 2 C.").waitFor();
    await pane.getByText(inWorkbook).waitFor();

    const line = pane.getByRole("slider", { name: "Line of tier A" });
    await line.focus();
    await page.keyboard.press("ArrowLeft");
    await pane.getByText("Not applied yet").first().waitFor();
    const written = await writes();
    await edit(page, alder2024, 600);
    await untilLooked(page);
    expect(await writes()).toBe(written);
    expect((await tierRows(pane))[0]).toMatch(/1,400/);
  });

  test("never after a co-author's edit", async () => {
    const { page, pane, writes } = await openPane(visit, { book: smallBook(), height: 800 });
    await letRunByItself(pane);
    const written = await writes();
    await edit(page, alder2024, 601, "co-author");
    await pane.getByText("Source changed since the last run.").waitFor();
    await edit(page, alder2024, 602);
    await untilLooked(page);
    expect(await writes()).toBe(written);
    expect(await pane.getByText("Source changed since the last run.").count()).toBe(1);
  });

  test("what stops it is said once, and it rests until the person has run it", async () => {
    const { page, pane } = await openPane(visit, { book: smallBook(), height: 800 });
    await letRunByItself(pane);
    await page.evaluate(() => {
      const { book } = window.workbench;
      const sales = book.sheets.find(({ name }) => name === "Sales");
      if (sales) sales.protection = { options: {} };
    });
    await edit(page, alder2024, 601);
    await pane.locator(".message .notice.error").waitFor();
    expect(await pane.locator("#run-hint").innerText()).toBe(
      "It does not run by itself again until you press the button.",
    );
    const requests = () => page.evaluate(() => window.workbench.host.log.length);
    await untilLooked(page);
    const settled = await requests();
    await untilLooked(page);
    expect(await requests()).toBe(settled);

    await edit(page, alder2024, 602);
    await untilLooked(page);
    expect(await pane.locator(".message .notice.error").count()).toBe(1);
    await page.evaluate(() => {
      const sales = window.workbench.book.sheets.find(({ name }) => name === "Sales");
      if (sales) sales.protection = undefined;
    });
    await recompute(pane).click();
    await pane.getByText(inWorkbook).waitFor();
    await edit(page, alder2024, 6000);
    await pane.getByText("Tiers recomputed: 1 A, 1 B, 2 C.").waitFor();
  });
});
