import type { Frame } from "playwright-core";
import { withBrowser } from "../browser";
import { smallBook } from "./books";
import { edit } from "./edits";
import { openPane, recompute, reload, runInPane, tierRows } from "./openPane";

const alder2024 = { row: 1, column: 2 };
const sourceChanged = "Source changed since the last run.";
const inWorkbook = "In your workbook";

async function runAndSettle(pane: Frame): Promise<void> {
  await runInPane(pane);
  await pane.getByText(inWorkbook).waitFor();
}

withBrowser("after an edit of the revenue", (visit) => {
  test("the pane says so by itself, and takes it back when the edit is taken back", async () => {
    const { page, pane, writes } = await openPane(visit, { book: smallBook() });
    await runAndSettle(pane);
    const written = await writes();
    await edit(page, alder2024, 601);
    await pane.getByText(sourceChanged).waitFor();
    expect(await pane.locator("#run-hint").innerText()).toBe("Run it again to bring its results up to date.");
    expect(await pane.getByText("Preview, not written yet").count()).toBe(1);
    expect((await tierRows(pane))[0]).toBe("A 2 50.0% 1,401 90.3%");
    await edit(page, alder2024, 600);
    await pane.getByText(inWorkbook).waitFor();
    expect(await pane.getByText(sourceChanged).count()).toBe(0);
    expect(await writes()).toBe(written);

    await edit(page, alder2024, 602);
    await pane.getByText(sourceChanged).waitFor();
    await recompute(pane).click();
    await pane.getByText(inWorkbook).waitFor();
    expect(await pane.getByText(sourceChanged).count()).toBe(0);
  });

  test("a workbook that is opened again tells what changed while the pane was closed", async () => {
    const { page, pane } = await openPane(visit, { book: smallBook() });
    await runAndSettle(pane);
    await reload(pane);
    await pane.getByText(inWorkbook).waitFor();
    expect(await pane.locator("#run-hint").innerText()).toBe("Run it again when your data changes.");
    await page.evaluate(() => window.workbench.book.sheets[0].cells.setValue(1, 0, "Alder Group"));
    await reload(pane);
    await pane.getByText(sourceChanged).waitFor();
  });

  test("settings changed on their sheet are told apart, and settings tried out in the pane say so themselves", async () => {
    const { page, pane } = await openPane(visit, { book: smallBook(), height: 800 });
    await runAndSettle(pane);
    const row = await page.evaluate(() => {
      const { cells } = window.workbench.book.sheets.find(({ name }) => name === "KAM Settings") ?? {};
      return Array.from({ length: 40 }, (_, at) => at).find((at) => cells?.value(at, 1) === "Tier line A");
    });
    await edit(page, { sheet: "KAM Settings", row: row ?? 0, column: 2 }, 0.6);
    await pane.getByText("Settings changed since the last run.").waitFor();
    await pane.getByRole("button", { name: "Settings", exact: true }).click();
    await pane.getByRole("slider", { name: "Line of tier A" }).focus();
    await page.keyboard.press("ArrowLeft");
    await pane.getByText("Not applied yet").first().waitFor();
    expect(await pane.getByText("since the last run").count()).toBe(0);
  });

  test("a Problem goes when the cell is put right", async () => {
    const { page, pane } = await openPane(visit, { book: smallBook() });
    await runAndSettle(pane);
    const at = await page.evaluate(() => {
      const { cells } = window.workbench.book.sheets.find(({ name }) => name === "KAM Settings") ?? {};
      return Array.from({ length: 40 }, (_, row) => row).find(
        (row) => cells?.value(row, 1) === "Pareto line",
      );
    });
    const line = { sheet: "KAM Settings", row: at ?? 0, column: 2 };
    await edit(page, line, "much");
    await pane.getByRole("heading", { name: "One thing to put right" }).waitFor();
    await edit(page, line, 0.8);
    await pane.getByRole("heading", { name: "4 accounts, 2 periods" }).waitFor();
    expect(await pane.getByText("since the last run").count()).toBe(0);
  });
});
