import { withBrowser } from "../browser";
import { smallBook } from "./books";
import { openPane, runInPane } from "./openPane";

withBrowser("what the pane loads", (visit) => {
  test("comes from its own site, and nothing breaks its content security policy", async () => {
    const hosts = new Set<string>();
    const refusals: string[] = [];
    const { page, pane } = await openPane(visit, { book: smallBook() });
    page.on("request", (request) => hosts.add(new URL(request.url()).host));
    page.on("console", (line) => /Content Security Policy/i.test(line.text()) && refusals.push(line.text()));
    await pane.evaluate(() => location.reload());
    await pane.getByRole("heading", { name: "4 accounts, 2 periods" }).waitFor();
    await pane.getByRole("button", { name: "Settings" }).click();
    await pane.getByRole("slider").first().waitFor();
    await runInPane(pane);
    expect([...hosts]).toEqual([new URL(page.url()).host]);
    expect(refusals).toEqual([]);
  });

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
