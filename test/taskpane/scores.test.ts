import type { Frame, Page } from "playwright-core";
import { withBrowser } from "../browser";
import { scoredBook, smallBook } from "./books";
import { linesOf, openPane, openTool, runTool } from "./openPane";

const ranking = (pane: Frame) => linesOf(pane, "table.scores tbody tr");

const rowsOf = (page: Page, sheet: string, rows: number, columns: number) =>
  page.evaluate(
    ([name, down, across]) => {
      const found = window.workbench.book.sheets.find((each) => each.name === name);
      return Array.from({ length: down }, (_, row) =>
        Array.from({ length: across }, (__, column) => found?.cells.value(row, column)),
      );
    },
    [sheet, rows, columns] as const,
  );

async function openCriteria(pane: Frame): Promise<void> {
  await openTool(pane, "Scoring matrix");
  await pane.getByRole("button", { name: "Criteria and weights" }).click();
}

withBrowser("the scoring matrix in the pane", (visit) => {
  test("ranks the accounts at once by weights as they are typed, and writes them when the button is pressed", async () => {
    const { page, pane, writes } = await openPane(visit, { book: scoredBook(), height: 900 });
    await openCriteria(pane);
    expect(await ranking(pane)).toEqual([
      "1 Alder Foods 5.50 Develop",
      "1 Birch & Sons 5.50 Protect",
      "3 Cedar Ltd 5.00 Maintain",
      "4 Dogwood 4.00 none",
    ]);
    await pane.getByText("1 of 4 accounts still lacks ratings.").waitFor();
    await pane.getByText("2 criteria count; the weights add up to 100.").waitFor();

    await pane.getByRole("textbox", { name: "Weight of Revenue potential" }).fill("150");
    await pane.getByText("2 criteria count; the weights add up to 200.").waitFor();
    expect(await linesOf(pane, ".criteria .quiet")).toEqual(["worth 75.0% Change", "worth 25.0% Change"]);
    expect((await ranking(pane))[0]).toBe("1 Alder Foods 7.25 Develop");
    expect(await pane.locator("#run-hint").innerText()).toBe(
      "Press the button to apply the changed criteria.",
    );
    expect(await writes()).toBe(0);

    expect(await runTool(pane)).toMatch(/^✓ Scored 4 accounts. Alder Foods leads with 7.25/);
    await pane.getByText("In your workbook").waitFor();
    expect(await pane.getByText("Not applied yet").count()).toBe(0);
    await pane.getByRole("heading", { name: "How firmly the top stands" }).waitFor();
    expect((await rowsOf(page, "Criteria", 3, 3)).slice(1)).toEqual([
      ["Revenue potential", "Growth", 150],
      ["Strategic fit", "Harmony", 50],
    ]);
  });

  test("a criterion that is taken out keeps its row, and comes back with its weight", async () => {
    const { page, pane } = await openPane(visit, { book: scoredBook(), height: 900 });
    await openCriteria(pane);
    const fit = pane.getByRole("checkbox", { name: "Strategic fit" });
    await fit.uncheck();
    await pane.getByText("1 criterion counts; the weights add up to 50.").waitFor();
    await fit.check();
    await pane.getByText("2 criteria count; the weights add up to 100.").waitFor();
    expect(await pane.getByText("Not applied yet").count()).toBe(0);
    await fit.uncheck();
    await pane.getByRole("checkbox", { name: "Revenue potential" }).uncheck();
    expect(await pane.locator(".run-bar .wide").getAttribute("aria-disabled")).toBe("true");
    expect(await pane.locator("#run-hint").innerText()).toBe("Give at least one criterion a weight.");
    await pane.getByRole("checkbox", { name: "Revenue potential" }).check();
    await runTool(pane);
    await pane.getByText("In your workbook").waitFor();
    expect((await rowsOf(page, "Criteria", 3, 3))[2]).toEqual(["Strategic fit", "Harmony", 0]);
  });

  test("criteria are added from the library and of one's own, with what else they say", async () => {
    const { page, pane } = await openPane(visit, { book: scoredBook(), height: 900 });
    await openCriteria(pane);
    await pane.getByRole("button", { name: "Add a criterion" }).click();
    const search = pane.getByRole("searchbox", { name: "Search the library, or name your own" });
    await search.fill("costs much");
    expect(await linesOf(pane, ".library li")).toEqual([
      "Cost to serve Growth, lower is better. Serving the account costs much.",
    ]);
    await pane.getByRole("button", { name: /^Cost to serve/ }).click();
    await pane.getByText("Cost to serve is among the criteria.").waitFor();
    expect(await search.evaluate((field) => field === document.activeElement)).toBe(true);
    await search.fill("Board contacts");
    await pane.getByText("The library has nothing like it.").waitFor();
    await pane.getByRole("button", { name: "Add “Board contacts” as your own" }).click();
    await pane.getByRole("button", { name: "Change Board contacts" }).click();
    await pane.getByRole("combobox", { name: "Dimension" }).selectOption("Harmony");
    await pane.getByRole("combobox", { name: "Comes from" }).selectOption("CAGR");
    await pane.getByText("4 criteria count; the weights add up to 200.").waitFor();
    await runTool(pane);
    await pane.getByText("In your workbook").waitFor();
    expect((await rowsOf(page, "Criteria", 5, 5)).slice(3)).toEqual([
      ["Cost to serve", "Growth", 50, "no", "Rating"],
      ["Board contacts", "Harmony", 50, "yes", "CAGR"],
    ]);
    await pane.getByRole("button", { name: "Go to the ratings" }).click();
    await page.waitForFunction(() => {
      const { selection, sheets } = window.workbench.book;
      return sheets.find(({ id }) => id === selection.sheetId)?.name === "Ratings";
    });
  });

  test("where nothing is rated it says so, makes the tables with the chosen criteria, and fills in no row twice", async () => {
    const { page, pane } = await openPane(visit, { book: smallBook(), height: 900 });
    await openTool(pane, "Scoring matrix");
    await pane.getByText("No account is rated yet. Press the button to make the sheets").waitFor();
    await pane.getByRole("checkbox", { name: "Demand stability" }).uncheck();
    await runTool(pane);
    await pane.getByText("4 of 4 accounts still lack ratings.").waitFor();
    const names = await page.evaluate(() => {
      const { cells } = window.workbench.book.sheets.find(({ name }) => name === "Criteria") ?? {};
      return Array.from({ length: 14 }, (_, row) => cells?.value(row, 1)).filter(
        (each) => each !== undefined,
      );
    });
    expect(names).not.toContain("Demand stability");
    expect(names).toEqual(expect.arrayContaining(["Revenue potential", "Relationship strength"]));
  });
});
