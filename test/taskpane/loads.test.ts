import { withBrowser } from "../browser";
import { smallBook } from "./books";
import { openPane, runInPane } from "./openPane";

withBrowser("what the pane loads", (visit) => {
  test("defines every token that its styles use", async () => {
    const { pane } = await openPane(visit, { book: smallBook() });
    await pane.getByRole("button", { name: "Settings" }).click();
    await pane.getByRole("slider").first().waitFor();
    await runInPane(pane);
    const tokens = await pane.evaluate(() => {
      const styles = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
      const uses = styles.flatMap((rule) => [...rule.cssText.matchAll(/var\(--([a-z]+[A-Z]\w*)\)/g)]);
      const provider = getComputedStyle(document.querySelector(".provider") ?? document.body);
      const names = [...new Set(uses.map(([, name]) => name))];
      return {
        used: names.length,
        missing: names.filter((name) => provider.getPropertyValue(`--${name}`) === ""),
      };
    });
    expect(tokens.used).toBeGreaterThan(60);
    expect(tokens.missing).toEqual([]);
  });
});
