import type { Page } from "playwright-core";
import { axeFindings, withBrowser } from "../browser";
import { smallBook } from "./books";
import { edit } from "./edits";
import { openPane, recompute, runInPane } from "./openPane";

const sheetsOf = (page: Page) =>
  page.evaluate(() =>
    window.workbench.book.sheets
      .filter(({ visibility }) => visibility === "Visible")
      .map(({ name }) => name)
      .join(),
  );

withBrowser("undoing a run in the pane", (visit) => {
  test("asks in its place, takes the run back, and says so", async () => {
    const { page, pane } = await openPane(visit, { book: smallBook(), height: 800 });
    const undo = pane.getByRole("button", { name: "Undo last run" });
    expect(await undo.count()).toBe(0);
    await runInPane(pane);
    await undo.click();
    expect(await pane.getByRole("group").innerText()).toMatch(
      /Take back the run of 20\d\d-\d\d-\d\d \d\d:\d\d \(Tiers\)\?/,
    );
    expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe("Take it back");
    expect(await axeFindings(pane)).toEqual([]);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe("Undo last run");
    expect(await sheetsOf(page)).toBe("Sales,Pareto,ABC,KAM Settings");

    await undo.click();
    await pane.getByRole("button", { name: "Take it back" }).click();
    await pane.getByText("Undone: the sheets and columns of the first run are gone.").waitFor();
    await pane.getByText("Nothing is written until you press the button.").waitFor();
    expect(await undo.count()).toBe(0);
    expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe("Recompute tiers");
    expect(await sheetsOf(page)).toBe("Sales");
    expect(await page.evaluate(() => window.workbench.book.sheets[0].cells.value(0, 3) ?? "")).toBe("");
  });

  test("back to the run before, the source that changed since is told", async () => {
    const { page, pane } = await openPane(visit, { book: smallBook(), height: 800 });
    await runInPane(pane);
    await edit(page, { row: 1, column: 2 }, 6000);
    await pane.getByText("Source changed since the last run.").waitFor();
    await recompute(pane).click();
    await pane.getByText("Tiers recomputed: 1 A").waitFor();
    await pane.getByRole("button", { name: "Undo last run" }).click();
    await pane.getByRole("button", { name: "Take it back" }).click();
    await pane.getByText("Undone: back to the run of").waitFor();
    await pane.getByText("Source changed since the last run.").waitFor();
    await pane.getByRole("button", { name: "Undo last run" }).waitFor();
  });
});
