import type { Page } from "playwright-core";
import { axeFindings, withBrowser } from "../browser";
import { letter, planBook } from "./books";
import { linesOf, openPane } from "./openPane";

const visibleSheets = (page: Page) =>
  page.evaluate(() =>
    window.workbench.book.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name),
  );

withBrowser("the whole workbook", (visit) => {
  test("the example comes with every sheet built; it is prepared for readers and shown again", async () => {
    const { page, pane } = await openPane(visit, { book: letter(), height: 900 });
    await pane.getByRole("heading", { name: "Where do you want to begin?" }).waitFor();
    await pane.getByRole("button", { name: "See the example" }).click();
    await pane.getByText(/^\d+ of 10, .+: \S+/).waitFor();
    await pane.getByText(/of 10 tools built/).waitFor();
    await pane.getByRole("heading", { level: 1, name: /accounts, \d+ periods/ }).waitFor();
    const built = await visibleSheets(page);
    expect(built).toEqual(expect.arrayContaining(["Contents", "Letter", "Revenue", "Pareto", "KAM charter"]));
    expect(built[0]).toBe("Contents");

    await pane.getByRole("button", { name: "Workbook", exact: true }).click();
    await pane.getByRole("button", { name: "Prepare for leadership" }).click();
    await pane.getByText(/Hidden sheets still hold their data/).waitFor();
    await pane.getByRole("button", { name: "Hide them" }).click();
    await pane.getByText(/^Ready for leadership/).waitFor();
    const left = await visibleSheets(page);
    expect(left).not.toContain("KAM Settings");
    expect(left).toEqual(expect.arrayContaining(["Contents", "Pareto", "KAM charter"]));

    await pane.getByRole("button", { name: "Show the hidden sheets again" }).first().click();
    await pane.getByText(/^Taken back/).waitFor();
    expect(await visibleSheets(page)).toEqual(built);
  });

  test("the template is added for the tools that are ticked, and its sample data is taken out again", async () => {
    const { page, pane } = await openPane(visit, { book: letter(), height: 900 });
    await pane.getByRole("button", { name: "Start from the template" }).click();
    for (const box of await pane.getByRole("checkbox").all()) await box.uncheck();
    await pane.getByText("Tick at least one tool.").waitFor();
    await pane.getByRole("checkbox", { name: "Timeline" }).check();
    await pane.getByRole("button", { name: "Add the sheets" }).click();
    await pane.getByText(/^The template stands: 1 sheet/).waitFor();
    expect(await visibleSheets(page)).toEqual(["Contents", "Letter", "Plan"]);

    await pane.getByRole("button", { name: "Workbook", exact: true }).click();
    await pane.getByRole("button", { name: "Remove sample data" }).click();
    await pane.getByText(/^The sample data is gone/).waitFor();
    await pane.getByRole("button", { name: "Remove sample data" }).waitFor({ state: "detached" });
  });

  test("a menu of the ribbon opens, goes by keyboard, and runs what is chosen", async () => {
    const { page, pane } = await openPane(visit, { book: planBook() });
    await page.evaluate(() => document.querySelector("iframe")?.style.setProperty("inset", "auto 0 0 auto"));
    const people = page.getByRole("group", { name: "People and plans" });
    await people.getByRole("button", { name: "People", exact: true }).click();
    expect(await people.locator(".ribbon-list button").allTextContents()).toEqual([
      "Draw decision map",
      "Build division map",
      "Build team",
    ]);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await people.locator(".ribbon-list").count()).toBe(0);
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await pane.getByText(/^Team built: 2 people/).waitFor();
    expect((await linesOf(pane, ".message"))[0]).toMatch(/Team built/);
  });
});
