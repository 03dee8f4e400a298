import { withBrowser } from "../browser";
import { smallBook } from "./books";
import { edit } from "./edits";
import { linesOf, openPane, openTool, recompute, reload, runInPane, runTool } from "./openPane";

const states = ".switcher li .tag";

withBrowser("the menu of tools", (visit) => {
  test("tells of each tool what it makes and where it stands, and runs each by its own button", async () => {
    const { page, pane } = await openPane(visit, { book: smallBook(), height: 800 });
    const current = pane.getByRole("navigation").getByRole("button").first();
    await current.click();
    expect(await linesOf(pane, ".switcher li b")).toEqual([
      "Tiers",
      "Scoring matrix",
      "Dashboard",
      "Retention",
      "Profit matrix",
      "Decision map",
      "Division map",
      "Team",
      "Timeline",
      "Charter",
    ]);
    expect(await linesOf(pane, ".menu > p")).toEqual(["Accounts", "People", "Plans"]);
    expect(await linesOf(pane, states)).toEqual(Array(10).fill("Not run yet"));
    await page.keyboard.press("Escape");

    await runInPane(pane);
    await pane.getByText("In your workbook").waitFor();
    await openTool(pane, "Retention");
    expect(await pane.locator(".message").innerText()).toBe("");
    expect(await runTool(pane)).toMatch(/^✓ Retention from 2023 to 2024: 3 of 4 accounts stayed/);
    await pane.getByText("In your workbook").waitFor();
    await edit(page, { row: 1, column: 2 }, 601);
    await pane.getByText("Source changed since the last run.").waitFor();
    expect(await runTool(pane)).toMatch(/^✓ Retention from 2023/);
    await pane.getByText("In your workbook").waitFor();
    await current.click();
    expect(await linesOf(pane, states)).toEqual([
      "Changed since",
      "Not run yet",
      "Not run yet",
      "In your workbook",
      ...Array<string>(6).fill("Not run yet"),
    ]);
    await page.keyboard.press("Escape");

    await openTool(pane, "Tiers");
    await pane.getByText("Source changed since the last run.").waitFor();
    await pane.getByRole("button", { name: "Undo last run: Retention" }).waitFor();
  });

  test("goes by keyboard alone, leaves the focus where it was, and the tool is remembered", async () => {
    const { page, pane } = await openPane(visit, { book: smallBook() });
    const focused = () => pane.evaluate(() => document.activeElement?.textContent ?? "");
    await pane.getByRole("navigation").getByRole("button").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowUp");
    expect(await focused()).toMatch(/^Charter/);
    await page.keyboard.press("Home");
    expect(await focused()).toMatch(/^Tiers/);
    await page.keyboard.press("End");
    expect(await focused()).toMatch(/^Charter/);
    await page.keyboard.press("Escape");
    expect(await focused()).toBe("Tiers");
    expect(await pane.getByRole("list").filter({ hasText: "Scoring matrix" }).count()).toBe(0);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toMatch(/^Scoring matrix/);
    await page.keyboard.press("Enter");
    expect(await focused()).toBe("Scoring matrix");
    await pane.getByRole("button", { name: "Score accounts" }).waitFor();

    await reload(pane);
    await pane.getByRole("button", { name: "Score accounts" }).waitFor();
    await pane.getByRole("heading", { name: "Criteria and weights" }).waitFor();
    expect(await recompute(pane).count()).toBe(0);
  });

  test("settings tried out for one tool are not applied by another", async () => {
    const { page, pane } = await openPane(visit, { book: smallBook(), height: 800 });
    await pane.getByRole("button", { name: "Settings" }).click();
    await pane.getByRole("slider", { name: "Line of tier A" }).focus();
    await page.keyboard.press("ArrowLeft");
    await pane.getByText("Not applied yet").first().waitFor();
    await openTool(pane, "Retention");
    expect(await pane.getByText("Not applied yet").count()).toBe(0);
    await runTool(pane);
    await pane.getByText("In your workbook").waitFor();
    const line = await page.evaluate(() => {
      const { cells } = window.workbench.book.sheets.find(({ name }) => name === "KAM Settings") ?? {};
      const at = Array.from({ length: 40 }, (_, row) => row).find(
        (row) => cells?.value(row, 1) === "Tier line A",
      );
      return cells?.value(at ?? 0, 2);
    });
    expect(line).toBe(0.8);
    await openTool(pane, "Tiers");
    expect(await pane.getByText("Not applied yet").count()).toBe(2);
  });
});
