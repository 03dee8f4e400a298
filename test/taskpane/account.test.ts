import type { Page } from "playwright-core";
import { withBrowser } from "../browser";
import { longName, scoredBook } from "./books";
import { edit } from "./edits";
import { openPane, recompute } from "./openPane";

const select = (page: Page, address: string) => page.evaluate((to) => window.workbench.select(to), address);

withBrowser("this account", (visit) => {
  test("the strip follows the selection, and opened says why in plain words", async () => {
    const { page, pane } = await openPane(visit, { book: scoredBook(), height: 700 });
    const strip = pane.getByRole("region", { name: "This account" });
    await select(page, "Sales!F20");
    await strip.getByText("Select a row with an account to see why it stands where it does.").waitFor();
    await select(page, "Sales!B4");
    const button = strip.getByRole("button", { name: /Cedar Ltd/ });
    await button.waitFor();
    expect((await button.innerText()).replace(/\s+/g, " ")).toBe("Cedar Ltd B 3 of 4");
    expect(await strip.getByRole("status").textContent()).toBe("Cedar Ltd: tier B, rank 3 of 4");

    const top = () => button.evaluate((element) => element.getBoundingClientRect().top);
    const before = await top();
    await button.click();
    const why = pane.getByRole("region", { name: "Cedar Ltd" });
    await why.getByRole("heading", { name: "Tier by revenue" }).waitFor();
    expect(await why.getByRole("heading").allInnerTexts()).toEqual(
      expect.arrayContaining(["Tier by revenue", "Over the periods", "Retention from 2024 to 2025"]),
    );
    await why.getByText(/Rank 3 of 4 with 180.00/).waitFor();
    expect(await top()).toBe(before);

    await select(page, "Ratings!C3");
    const birch = strip.getByRole("button", { name: /Birch & Sons/ });
    await birch.waitFor();
    expect(await birch.evaluate((element) => element.getBoundingClientRect().top)).toBe(before);
  });

  test("what it tells is told anew when the revenue changes, and it lies under nothing that has the focus", async () => {
    const { page, pane } = await openPane(visit, { book: scoredBook(longName), height: 400 });
    const strip = pane.getByRole("region", { name: "This account" });
    await select(page, "Sales!A2");
    await strip.getByText("1 of 4").first().waitFor();
    expect(await strip.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    await edit(page, { row: 2, column: 3 }, 9000);
    await strip.getByText("2 of 4").first().waitFor();
    await recompute(pane).focus();
    for (let tabs = 0; tabs < 14; tabs++) {
      const covered = await pane.evaluate(() => {
        const foot = document.querySelector(".account");
        const own = document.activeElement;
        if (!foot || !own || own === document.body || foot.contains(own)) return "";
        const isUnder = own.getBoundingClientRect().bottom > foot.getBoundingClientRect().top + 1;
        return isUnder ? own.outerHTML : "";
      });
      expect(covered).toBe("");
      await page.keyboard.press("Tab");
    }
  });
});
