import { cloudBook } from "../../assets/samples/cloudBook";
import { withBrowser } from "../browser";
import { smallBook } from "./books";
import { linesOf, openPane, openTool, runTool } from "./openPane";

withBrowser("the dashboard in the pane", (visit) => {
  test("tells its figures before anything is written, and builds them", async () => {
    const { pane, writes } = await openPane(visit, { book: cloudBook(), height: 900 });
    await openTool(pane, "Dashboard");
    await pane.getByRole("heading", { level: 1, name: "24 accounts with KPIs" }).waitFor();
    await pane.locator(".figures").waitFor();
    expect(await linesOf(pane, ".figures > div")).toEqual([
      "MRR 368,750",
      "Change on a period ago +8,200 +2.3%",
      "Endangered accounts of 23 5",
      "MRR at risk 81,550 22.1%",
      "Without Enterprise 17 of 24 70.8%",
      "Onboarding done 16 of 24 66.7%",
      "Satisfaction on 1 to 5 3.64",
    ]);
    expect(await writes()).toBe(0);
    expect(await runTool(pane)).toMatch(/^✓ Dashboard built: 24 accounts, 5 endangered with 22.1% of MRR/);
    await pane.getByText("In your workbook").waitFor();
  });

  test("its settings show at once what they do, and go to the workbook with a run", async () => {
    const { page, pane } = await openPane(visit, { book: cloudBook(), height: 900 });
    await openTool(pane, "Dashboard");
    await pane.getByRole("button", { name: "Settings" }).click();
    const line = pane.getByRole("textbox", { name: "Endangered below engagement" });
    await line.fill("1000");
    expect(await line.getAttribute("aria-invalid")).toBe("true");
    await line.fill("0");
    await pane.getByText("Endangered: engagement below 0 and cancellation risk above 60.").waitFor();
    expect((await linesOf(pane, ".figures > div"))[2]).toBe("Endangered accounts of 23 0");
    await pane.getByRole("combobox", { name: "Rank at-risk accounts by" }).selectOption("MRR");
    await pane.getByLabel("As of").fill("2026-03-31");
    await runTool(pane);
    await pane.getByText("In your workbook").waitFor();
    const saved = await page.evaluate(() => {
      const { cells } = window.workbench.book.sheets.find(({ name }) => name === "KAM Settings") ?? {};
      const rows = Array.from({ length: 50 }, (_, row) => [cells?.value(row, 1), cells?.value(row, 2)]);
      return Object.fromEntries(rows.filter(([setting]) => setting !== undefined));
    });
    expect(saved).toMatchObject({
      "Endangered below engagement": 0,
      "Rank at-risk accounts by": "MRR",
      "Dashboard as of": "2026-03-31",
    });
  });

  test("without KPIs it says what to type, and makes the table with the accounts", async () => {
    const { page, pane } = await openPane(visit, { book: smallBook(), height: 900 });
    await openTool(pane, "Dashboard");
    await pane.getByRole("heading", { level: 1, name: "No KPIs yet" }).waitFor();
    expect((await linesOf(pane, ".columns dt")).slice(0, 3)).toEqual(["Account", "Plan", "MRR"]);
    await pane.getByRole("button", { name: "Make the KPI table" }).click();
    await pane.getByText("There was no table VF_Kpis, so it stands now on the sheet KPIs").waitFor();
    await pane.getByRole("button", { name: "Build dashboard" }).waitFor();
    await pane.getByRole("heading", { level: 1, name: "Now fill in the table" }).waitFor();
    await pane.getByText("has an MRR yet").first().waitFor();
    await pane.getByRole("button", { name: "Go to the KPIs" }).click();
    await page.waitForFunction(() => {
      const { selection, sheets } = window.workbench.book;
      return sheets.find(({ id }) => id === selection.sheetId)?.name === "KPIs";
    });
  });
});
