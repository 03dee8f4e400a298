import { openBook } from "../../../src/workbench/book/openBook";
import { axeFindings, withBrowser } from "../../browser";

withBrowser("Recompute tiers in the workbench", (visit) => {
  test("the ribbon writes tiers, sheets and charts; the saved copy has them", async () => {
    const page = await visit();
    const button = page
      .getByRole("navigation", { name: "Ribbon" })
      .getByRole("button", { name: "Recompute tiers" });
    await page.frameLocator("iframe").getByRole("heading", { name: "60 accounts" }).waitFor();
    const before = await page.evaluate(() => window.workbench.host.log.length);
    await button.click();
    await page.getByRole("tab", { name: "Pareto" }).waitFor();
    await page.locator(".ribbon [aria-busy=true]").waitFor({ state: "detached" });

    const log = await page.evaluate((from) => window.workbench.host.log.slice(from), before);
    expect(log.filter(({ error }) => error)).toEqual([]);
    await page.getByRole("tab", { name: "Pareto" }).click();
    await page.locator("img[data-chart]").first().waitFor();

    const bytes = await page.evaluate(async () => [...(await window.workbench.saveBytes())]);
    const copy = await openBook(Uint8Array.from(bytes), "copy.xlsx");
    const sheet = (name: string) => copy.sheets.find((each) => each.name === name);
    expect(sheet("Pareto")?.tables.map(({ name }) => name)).toContain("VF_Pareto");
    expect(sheet("ABC")?.tables.map(({ name }) => name)).toContain("VF_Tiers");
    expect(sheet("Pareto")?.charts).toHaveLength(1);
    for (const region of ["Europe", "Overseas"]) {
      const [table] = sheet(`Revenue ${region}`)?.tables ?? [];
      expect(table.columns.map(({ name }) => name)).toContain("Tier");
    }
  });

  test("axe finds nothing in the pane, before and after a run", async () => {
    const page = await visit();
    const pane = page.frameLocator("iframe");
    await pane.getByRole("heading", { name: "60 accounts" }).waitFor();
    const frame = page.frames()[1];
    expect(await axeFindings(frame)).toEqual([]);
    await pane.getByRole("button", { name: "Recompute tiers" }).click();
    await pane.getByText("Tiers recomputed").waitFor();
    await pane.locator("button:not([aria-disabled=true])", { hasText: "Recompute tiers" }).waitFor();
    expect(await axeFindings(frame)).toEqual([]);
  });
});
