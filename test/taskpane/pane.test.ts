import { withBrowser } from "../browser";
import { letter, smallBook, twoBlocks, twoCurrencies } from "./books";
import { openPane, recompute, runInPane, tierRows } from "./openPane";

withBrowser(
  "the pane",
  (visit) => {
    test("tells what it found, and what a run would do", async () => {
      const { pane, writes } = await openPane(visit, { book: smallBook() });
      expect(await pane.getByRole("heading", { level: 1 }).innerText()).toBe("4 accounts, 2 periods");
      expect(await pane.getByRole("list", { name: "Sources of revenue" }).innerText()).toMatch(
        /Revenue on sheet Sales\s+Accounts in Account, 4 rows, 2023 and 2024/,
      );
      expect(await pane.getByText("Preview, nothing written yet").count()).toBe(1);
      expect(await tierRows(pane)).toEqual([
        "A 2 50.0% 1,400 90.3%",
        "B 1 25.0% 100 6.5%",
        "C 1 25.0% 50 3.2%",
      ]);
      expect(await writes()).toBe(0);
    });

    test("runs, says what came out, and looks again", async () => {
      const { page, pane } = await openPane(visit, { book: smallBook() });
      expect(await runInPane(pane)).toMatch(/Tiers recomputed: 2 A, 1 B, 1 C\./);
      await pane.getByText("In your workbook").waitFor();
      const sheets = await page.evaluate(() =>
        window.workbench.book.sheets
          .filter(({ visibility }) => visibility === "Visible")
          .map(({ name }) => name),
      );
      expect(sheets).toEqual(["Sales", "Pareto", "ABC", "KAM Settings"]);
    });

    test("a link in a note selects the cell it is about", async () => {
      const { page, pane } = await openPane(visit, { book: smallBook() });
      await pane.getByRole("button", { name: "Sales!C4" }).click();
      await page.waitForFunction(() => window.workbench.book.selection.address === "C4");
    });

    test("a line that is moved shows its effect at once and writes nothing until Recompute", async () => {
      const { page, pane, writes } = await openPane(visit, { book: smallBook(), height: 800 });
      await pane.getByRole("button", { name: "Settings" }).click();
      const line = pane.getByRole("slider", { name: "Line of tier A" });
      await line.focus();
      for (let step = 0; step < 40; step++) await page.keyboard.press("ArrowLeft");
      expect(await line.getAttribute("aria-valuetext")).toBe("60%. 1 account, 71.0% of revenue");
      expect(await tierRows(pane)).toEqual([
        "A 1 25.0% 1,100 71.0%",
        "B 2 50.0% 400 25.8%",
        "C 1 25.0% 50 3.2%",
      ]);
      expect(await pane.getByText("Not applied yet").count()).toBe(2);
      expect(await writes()).toBe(0);

      expect(await runInPane(pane)).toMatch(/Tiers recomputed: 1 A, 2 B, 1 C\./);
      await pane.getByText("In your workbook").waitFor();
      expect(await pane.getByText("Not applied yet").count()).toBe(0);
      const saved = await page.evaluate(() => {
        const sheet = window.workbench.book.sheets.find(({ name }) => name === "KAM Settings");
        const rows = Array.from({ length: 30 }, (_, row) =>
          [1, 2].map((column) => sheet?.cells.value(row, column)),
        );
        return rows.find(([setting]) => setting === "Tier line A");
      });
      expect(saved).toEqual(["Tier line A", 0.6]);
    });

    test("changed settings go back to the saved ones", async () => {
      const { pane } = await openPane(visit, { book: smallBook(), height: 800 });
      await pane.getByRole("button", { name: "Settings" }).click();
      await pane.getByRole("textbox", { name: "Name of tier 1" }).fill("Gold");
      await pane.getByRole("button", { name: "Add a tier" }).click();
      expect((await tierRows(pane)).length).toBe(4);
      await pane.getByRole("button", { name: "Back to the saved settings" }).click();
      expect((await tierRows(pane))[0]).toBe("A 2 50.0% 1,400 90.3%");
      expect(await pane.getByText("Not applied yet").count()).toBe(0);
    });

    test("settings that cannot be are said beside the button, which rests", async () => {
      const { pane } = await openPane(visit, { book: smallBook(), height: 800 });
      await pane.getByRole("button", { name: "Settings" }).click();
      await pane.getByRole("textbox", { name: "Name of tier 2" }).fill("a");
      expect(await recompute(pane).getAttribute("aria-disabled")).toBe("true");
      expect(await pane.locator("#run-hint").innerText()).toBe("Two tiers have the same name.");
      const faulty = await pane
        .locator("[aria-invalid=true]")
        .evaluateAll((fields) => fields.map((field) => field.getAttribute("aria-label")));
      expect(faulty).toEqual(["Name of tier 1", "Name of tier 2"]);
    });

    test("of several blocks it asks which are revenue, and takes those", async () => {
      const { pane, writes } = await openPane(visit, { book: twoBlocks() });
      expect(await pane.getByRole("heading", { level: 1 }).innerText()).toBe("Which of these is revenue?");
      expect(await recompute(pane).getAttribute("aria-disabled")).toBe("true");
      await pane.getByRole("checkbox", { name: /Revenue/ }).check();
      await pane.getByRole("table").waitFor();
      expect(await writes()).toBe(0);
      expect(await runInPane(pane)).toMatch(/Tiers recomputed/);
      expect(await pane.getByRole("heading", { level: 1 }).innerText()).toBe("2 accounts, 2 periods");
      await pane.getByRole("button", { name: "Choose other sources" }).waitFor();
    });

    test("without revenue it shows what revenue looks like", async () => {
      const { page, pane } = await openPane(visit, { book: letter() });
      await pane.getByRole("button", { name: "Use this workbook's data" }).click();
      expect(await pane.getByRole("heading", { level: 1 }).innerText()).toBe("No revenue found");
      expect(await pane.getByRole("table").innerText()).toMatch(/Account\s+2023\s+2024/);
      await page.evaluate(() => {
        const { cells } = window.workbench.book.sheets[0];
        [
          ["Account", 2024],
          ["Alder", 3],
          ["Birch", 1],
        ].forEach((row, at) => row.forEach((value, column) => cells.setValue(4 + at, column, value)));
        window.workbench.refresh();
      });
      await pane.getByRole("button", { name: "Try again" }).click();
      await pane.getByRole("heading", { name: "2 accounts, 1 period" }).waitFor();
      expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe("Recompute tiers");
    });

    test("of several currencies it offers each", async () => {
      const { pane } = await openPane(visit, { book: twoCurrencies() });
      expect(await pane.getByRole("heading", { level: 1 }).innerText()).toBe("One thing to put right");
      await pane.getByRole("button", { name: "Read EUR" }).click();
      await pane.getByRole("heading", { name: "3 accounts, 2 periods" }).waitFor();
      expect(await pane.getByText("Not applied yet").count()).toBe(2);
      expect(await runInPane(pane)).toMatch(/Tiers recomputed/);
      await pane.getByText("In your workbook").waitFor();
    });

    test("a workbook open for reading only is previewed, and the button rests", async () => {
      const { page, pane, writes } = await openPane(visit, { book: smallBook() });
      await page.evaluate(() => void (window.workbench.book.readOnly = true));
      await pane.getByRole("button", { name: "Look again" }).click();
      await pane.getByText("open for reading only, so nothing can be written").waitFor();
      expect(await recompute(pane).getAttribute("aria-disabled")).toBe("true");
      expect((await tierRows(pane)).length).toBe(3);
      expect(await writes()).toBe(0);
    });

    test("a Problem says what to do, and offers the run without tier columns where that helps", async () => {
      const { page, pane } = await openPane(visit, { book: smallBook() });
      await page.evaluate(() => {
        const [sheet] = window.workbench.book.sheets;
        sheet.cells.setValue(1, 3, "in the way");
      });
      expect(await runInPane(pane)).toContain("something stands there");
      await pane.getByRole("button", { name: "Run without tier columns" }).click();
      await pane.getByText("Tiers recomputed").waitFor();
    });

    test("of a run it first tells what that run left as it was", async () => {
      const { pane } = await openPane(visit, { book: smallBook(), height: 800 });
      await runInPane(pane);
      await pane.getByText("In your workbook").waitFor();
      await pane.getByRole("button", { name: "Settings" }).click();
      await pane.getByRole("checkbox", { name: "Write tier columns beside my data" }).uncheck();
      await runInPane(pane);
      await pane.getByText("In your workbook").waitFor();
      const notes = await pane.locator(".notes li").allInnerTexts();
      expect(notes[0]).toContain("The tier columns beside Revenue still show an earlier run");
      expect(notes[1]).toContain("“unknown”, which is not a number");
    });
  },
  { onePage: true },
);
