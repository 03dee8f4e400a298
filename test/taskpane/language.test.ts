import type { Frame } from "playwright-core";
import { files } from "../../src/actions/loadLanguage";
import { withBrowser } from "../browser";
import { smallBook } from "./books";
import { openPane, reload } from "./openPane";

const picker = (pane: Frame) => pane.locator(".language select");

const press = (pane: Frame, name: string) => pane.getByRole("button", { name, exact: true });

const { de } = files;
const whereThere = de ? test : test.skip;

withBrowser("the language of the pane", (visit) => {
  whereThere("is chosen at its foot, spoken at once without loading the page again, and kept", async () => {
    const german = (await de!()).translation.pane.tools.recomputeTiers.run;
    const { pane } = await openPane(visit, { book: smallBook(), height: 900 });
    await press(pane, "Recompute tiers").waitFor();
    await pane.evaluate(() => document.body.setAttribute("data-before", ""));

    await picker(pane).focus();
    await picker(pane).selectOption({ label: "Deutsch" });
    await press(pane, german).waitFor();
    expect(await pane.locator("html").getAttribute("lang")).toBe("de");
    expect(await pane.locator("body[data-before]").count()).toBe(1);
    await pane.locator(".language select:focus").waitFor();

    await reload(pane);
    await press(pane, german).waitFor();
    await picker(pane).selectOption({ index: 0 });
    await press(pane, "Recompute tiers").waitFor();
    expect(await picker(pane).innerText()).toContain("As in Office (English)");
    await reload(pane);
    await press(pane, "Recompute tiers").waitFor();
  });
});
