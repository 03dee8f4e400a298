import { withBrowser } from "../browser";
import { makeBook } from "../workbench/makeBook";
import { scoredBook } from "./books";
import { linesOf, openPane, openTool, runTool } from "./openPane";

withBrowser("retention in the pane", (visit) => {
  test("tells what was kept and whom to call for the two periods that are chosen, then writes that", async () => {
    const { pane, writes } = await openPane(visit, { book: scoredBook(), height: 900 });
    await openTool(pane, "Retention");
    await pane.getByText("From 2024 to 2025,").waitFor();
    expect(await linesOf(pane, ".figures > div")).toEqual([
      "Accounts kept (logo retention) 3 of 4 75.0%",
      "Revenue kept without growth (GRR) 86.7%",
      "Revenue kept with growth (NRR) 95.2%",
    ]);
    const lost = pane.getByRole("list", { name: "Lost and shrunk accounts (2)" });
    expect((await lost.innerText()).replace(/\s+/g, " ")).toBe(
      "Birch & Sons Lost with 100 Cedar Ltd Shrank, 10 less",
    );

    await pane.getByRole("button", { name: "Settings" }).click();
    await pane.getByRole("combobox", { name: "From" }).selectOption("2023");
    await pane.getByText("From 2023 to 2025,").waitFor();
    expect(await pane.getByRole("checkbox", { name: "Always the last two periods" }).isChecked()).toBe(false);
    await pane.getByRole("combobox", { name: "To", exact: true }).selectOption("2024");
    expect(await writes()).toBe(0);
    expect(await runTool(pane)).toMatch(/^✓ Retention from 2023 to 2024: 4 of 4 accounts stayed/);
    await pane.getByText("In your workbook").waitFor();
    await pane.getByRole("button", { name: "Undo last run" }).click();
    await pane.getByRole("button", { name: "Take it back" }).click();
    await pane.getByText("Undone: the sheets and columns of the first run are gone.").waitFor();
    await pane.getByText("From 2024 to 2025,").waitFor();
  });

  test("of one period nothing can have been kept, which it says", async () => {
    const book = makeBook(
      {
        Sales: [
          ["Account", 2024],
          ["Alder", 5],
          ["Birch", 3],
        ],
      },
      { tables: { Revenue: "Sales!A1:B3" } },
    );
    const { pane } = await openPane(visit, { book });
    await openTool(pane, "Retention");
    await pane.locator(".notice.error").waitFor();
    expect(await pane.locator(".figures").count()).toBe(0);
  });
});
