import type { Frame } from "playwright-core";
import { withBrowser } from "../browser";
import { smallBook } from "./books";
import { holdRequests } from "./holdRequests";
import { openPane, recompute, runInPane } from "./openPane";

withBrowser("a run that takes its time", (visit) => {
  test("shows its step after half a second, and stops before anything is written", async () => {
    const { pane, writes } = await openPane(visit, { book: smallBook() });
    const release = await holdRequests(pane, "now");
    await recompute(pane).click();
    expect(await pane.getByRole("progressbar").count()).toBe(0);
    await pane.getByRole("progressbar", { name: "Reading the workbook …" }).waitFor();
    expect(await recompute(pane).getAttribute("aria-disabled")).toBe("true");

    await pane.getByRole("button", { name: "Cancel" }).click();
    await pane.getByText("Stopping …").waitFor();
    await release();
    await pane.getByText("Cancelled. Nothing was written.").waitFor();
    expect(await writes()).toBe(0);
    expect(await recompute(pane).getAttribute("aria-disabled")).not.toBe("true");
  });

  test("cannot be cancelled once it writes, and says when it is done", async () => {
    const { pane } = await openPane(visit, { book: smallBook() });
    const release = await holdRequests(pane, "writing");
    const topOfTiers = () => pane.locator(".bars").evaluate((bars) => bars.getBoundingClientRect().top);
    const before = await topOfTiers();
    await recompute(pane).click();
    await pane.getByRole("progressbar", { name: "Writing …" }).waitFor();
    expect(await topOfTiers()).toBe(before);
    expect(await pane.getByRole("button", { name: "Cancel" }).count()).toBe(0);
    // Neither a preview any more nor in the workbook yet.
    expect(await pane.locator(".tag").count()).toBe(0);
    await release();
    await pane.getByText("Tiers recomputed").waitFor();
    expect(await pane.getByRole("progressbar").count()).toBe(0);
  });

  test("leaves what the person changes meanwhile as not applied", async () => {
    const { page, pane } = await openPane(visit, { book: smallBook(), height: 800 });
    await pane.getByRole("button", { name: "Settings" }).click();
    const line = pane.getByRole("slider", { name: "Line of tier A" });
    await line.waitFor();
    const release = await holdRequests(pane, "writing");
    await recompute(pane).click();
    await pane.getByRole("progressbar", { name: "Writing …" }).waitFor();
    await line.focus();
    for (let step = 0; step < 40; step++) await page.keyboard.press("ArrowLeft");
    await release();
    await pane.getByText("Tiers recomputed: 2 A, 1 B, 1 C.").waitFor();
    await pane.getByText("Not applied yet").first().waitFor();
    expect(await runInPane(pane)).toMatch(/Tiers recomputed/);
    await pane.getByText("Tiers recomputed: 1 A, 2 B, 1 C.").waitFor();
  });
});

withBrowser("the pane by keyboard alone", (visit) => {
  test("Tab reaches the button, Enter runs it, and the focus stays; then the settings and a line", async () => {
    const { page, pane } = await openPane(visit, { book: smallBook() });
    const tabTo = async (what: string) => {
      for (let tabs = 0; tabs < 12 && (await focused(pane)) !== what; tabs++)
        await page.keyboard.press("Tab");
      expect(await focused(pane)).toBe(what);
    };
    await page.getByRole("button", { name: "Close the task pane" }).focus();
    await tabTo("Recompute tiers");
    await page.keyboard.press("Enter");
    await pane.getByText("Tiers recomputed").waitFor();
    expect(await focused(pane)).toBe("Recompute tiers");

    await tabTo("Settings");
    await page.keyboard.press("Enter");
    await pane.getByRole("slider").first().waitFor();
    await tabTo("Line of tier A");
    await pane.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.keyboard.press("Shift+Tab");
    await tabTo("Line of tier A");
    expect(await lyingUnderTheBar(pane)).toBe(false);
    await page.keyboard.press("ArrowLeft");
    await pane.getByText("Not applied yet").first().waitFor();
  });
});

/** Whether what sticks to the top covers what has the focus. */
async function lyingUnderTheBar(pane: Frame): Promise<boolean> {
  return pane.evaluate(() => {
    const bar = document.querySelector(".run-bar")?.getBoundingClientRect().bottom ?? 0;
    return (document.activeElement?.getBoundingClientRect().top ?? 0) < bar;
  });
}

/** What the person at the keyboard is on, by its name. */
async function focused(pane: Frame): Promise<string | null | undefined> {
  return pane.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute("aria-label") ?? element?.textContent;
  });
}
