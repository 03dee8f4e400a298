import type { Page } from "playwright-core";
import { withBrowser } from "../browser";
import { makeBook } from "../workbench/makeBook";
import { edit } from "./edits";
import { openPane, recompute, reload, runInPane } from "./openPane";

/** Words and amounts that stand nowhere but in the workbook's cells. */
const secrets = /Quillfeather|Zanzibar|7391|8264/;

function secretBook() {
  const rows = [
    ["Account", 2023, 2024],
    ["Quillfeather", 7391.5, 8264.25],
    ["Zanzibar Traders", 500, "7391 or so"],
    ["Birch & Sons", 50, 40],
  ];
  return makeBook({ Sales: rows }, { tables: { Revenue: "Sales!A1:C4" }, name: "secrets.xlsx" });
}

/** Everything that any frame or worker of the page prints. */
function consoleOf(page: Page): string[] {
  const lines: string[] = [];
  page.on("console", (line) => lines.push(`${line.type()}: ${line.text()}`));
  return lines;
}

withBrowser("privacy", (visit) => {
  test("the pane loads files of its own site and nothing else, and keeps within its content security policy", async () => {
    const { page, pane } = await openPane(visit, { book: secretBook() });
    const printed = consoleOf(page);
    const asked: { url: URL; method: string }[] = [];
    page.on("request", (request) => asked.push({ url: new URL(request.url()), method: request.method() }));
    await reload(pane);
    await pane.getByRole("heading", { name: "3 accounts, 2 periods" }).waitFor();
    await pane.getByRole("button", { name: "Settings" }).click();
    await pane.getByRole("slider").first().waitFor();
    await runInPane(pane);
    await edit(page, { row: 3, column: 2 }, 41);
    await pane.getByText("Source changed since the last run.").waitFor();

    const { host } = new URL(page.url());
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter(({ url, method }) => url.host !== host || method !== "GET")).toEqual([]);
    const files = asked.map(({ url }) => url.pathname + url.search.replace(/^\?_host_Info=.*/, ""));
    expect(files.filter((file) => !/^\/[\w./-]+\.(html|js|css|png)$/.test(file))).toEqual([]);
    expect(printed.filter((line) => /content security policy/i.test(line))).toEqual([]);
  });

  test("its policy stops inline scripts and styles, and requests to any site", async () => {
    const { pane } = await openPane(visit, { book: secretBook() });
    const stopped = await pane.evaluate(async () => {
      const broken: string[] = [];
      document.addEventListener("securitypolicyviolation", (event) => broken.push(event.effectiveDirective));
      const script = document.createElement("script");
      script.textContent = "window.wasInjected = true";
      document.body.append(script);
      const style = document.createElement("style");
      style.textContent = "body { background: url(/taken) }";
      document.head.append(style);
      const image = document.createElement("img");
      image.src = "https://elsewhere.invalid/Quillfeather.png";
      const answers = await Promise.allSettled([
        fetch("https://elsewhere.invalid/Quillfeather"),
        fetch("/Quillfeather"),
      ]);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return {
        broken: broken.sort(),
        answers: answers.map(({ status }) => status),
        injected: "wasInjected" in window,
      };
    });
    expect(stopped).toEqual({
      broken: ["connect-src", "connect-src", "img-src", "script-src-elem", "style-src-elem"],
      answers: ["rejected", "rejected"],
      injected: false,
    });
  });

  test("nothing of the cells is printed: looking, running, a Problem, a fault of ours", async () => {
    const { page, pane } = await openPane(visit, { book: secretBook() });
    const printed = consoleOf(page);
    await reload(pane);
    await pane.getByRole("heading", { name: "3 accounts, 2 periods" }).waitFor();
    await runInPane(pane);
    await edit(page, { row: 0, column: 1 }, "Quillfeather");
    await pane.getByText("Source changed since the last run.").waitFor();
    await page.evaluate(() => {
      const sales = window.workbench.book.sheets.find(({ name }) => name === "Sales");
      if (sales) sales.protection = { options: {} };
    });
    await recompute(pane).click();
    await pane.locator(".message .notice.error").waitFor();
    await page.evaluate(() => {
      window.workbench.host.intercept = () => ({ kind: "fail", code: "InvalidObjectPath" });
    });
    await recompute(pane).click();
    await pane.getByRole("heading", { name: "Vital Few has a fault" }).waitFor();
    expect(printed.filter((line) => secrets.test(line))).toEqual([]);
    expect(printed.filter((line) => line.startsWith("error"))).toEqual([]);
  });
});
