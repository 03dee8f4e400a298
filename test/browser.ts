import type axe from "axe-core";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { buildSite, siteFolder } from "../src/workbench/serve/buildSite";
import { certificate } from "../src/workbench/serve/certificate";
import { serveSite, type ServedSite } from "../src/workbench/serve/serveSite";

/** Opens the served site in a window of its own, at "/" unless told; a fault on the page fails the test. */
export type Visit = (path?: string, size?: { width: number; height: number }) => Promise<Page>;

const executable = process.env.CHROME_PATH ?? "/usr/bin/chromium";
const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"];
const offline = ["--disable-background-networking", "--disable-component-update"];

/**
 * Tests in Chromium on the workbench's site, built if need be and served on a free port. Each visit has a page of
 * its own, closed after the test; with `onePage` all visits share the first, which saves loading it again. Where there
 * is no Chromium (CHROME_PATH, else /usr/bin/chromium) they are skipped and say so.
 */
export function withBrowser(name: string, tests: (visit: Visit) => void, { onePage = false } = {}): void {
  if (!existsSync(executable)) {
    process.stderr.write(`Skipped, for there is no Chromium at ${executable}: ${name}\n`);
    describe.skip(name, () => tests(() => Promise.reject(new Error("no browser"))));
    return;
  }
  describe(name, () => {
    jest.setTimeout(60_000);
    let site: ServedSite;
    let browser: Browser;
    let faults: string[] = [];
    let shared: Page | undefined;

    beforeAll(async () => {
      await buildSite();
      site = await serveSite(siteFolder, 0, await certificate());
      browser = await chromium.launch({ executablePath: executable, args: [...quiet, ...offline] });
    }, 180_000);

    afterEach(async () => {
      if (!shared) await Promise.all(browser.contexts().map((context) => context.close()));
      const found = faults;
      faults = [];
      expect(found).toEqual([]);
    });

    afterAll(async () => {
      await browser?.close();
      await site?.stop();
    });

    tests(async (path = "/", size = { width: 1440, height: 900 }) => {
      if (shared) return shared;
      const context = await browser.newContext({
        ignoreHTTPSErrors: true,
        viewport: size,
        reducedMotion: "reduce",
      });
      const page = await context.newPage();
      page.on("pageerror", (error) => faults.push(String(error)));
      await page.goto(site.url + path);
      if (onePage) shared = page;
      return page;
    });
  });
}

const axeScript = createRequire(__filename).resolve("axe-core/axe.min.js");

/**
 * What axe objects to on a page or in one of its frames, a line each. Colours change at once for it: a button on its
 * way from disabled to enabled has the colours of neither. Fluent's focus sentinels are left out.
 */
export async function axeFindings(page: Page | Frame): Promise<string[]> {
  await page.evaluate(async () => {
    const still = new CSSStyleSheet();
    still.replaceSync("*, *::before, *::after { transition: none !important; }");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  });
  const isLoaded = await page.evaluate(() => "axe" in globalThis);
  if (!isLoaded) await page.evaluate(readFileSync(axeScript, "utf8"));
  return page.evaluate(async () => {
    const { run } = Reflect.get(globalThis, "axe") as typeof axe;
    const { violations } = await run({ exclude: [["[data-tabster-dummy]"], ["iframe"]] });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(" ")}`,
    );
  });
}
