import { makeBook } from "../workbench/makeBook";
import { withBrowser } from "../browser";
import { openPane } from "./openPane";

withBrowser("the pane, with next to no revenue", (visit) => {
  test.each([
    [
      "credit notes only",
      [
        ["Alder", -5],
        ["Birch", -7],
      ],
      "No account has revenue above zero, so there is nothing to rank.",
    ],
    ["one account", [["Alder", 5]], "One account brings all of the revenue."],
  ])("%s: a sentence that is true", async (_, rows, sentence) => {
    const book = makeBook(
      { Sales: [["Account", 2024], ...rows] },
      { tables: { Revenue: `Sales!A1:B${rows.length + 1}` } },
    );
    const { pane } = await openPane(visit, { book });
    await pane.getByText(sentence).waitFor();
    expect(await pane.getByText(/ of \d+ accounts/).count()).toBe(0);
  });
});
