import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { chromium, type Frame, type Page } from "playwright-core";
import { saveBook } from "../../src/workbench/book/saveBook";
import { certificate } from "../../src/workbench/serve/certificate";
import { serveSite } from "../../src/workbench/serve/serveSite";
import { watchTasks, type LongTask } from "./longTasks";
import type { Measure } from "./Measure";
import { median } from "./median";
import { portfolioBook } from "./portfolioBook";

const section = "pane";
const accounts = 100_000;
const patience = 300_000;
/** After a run the pane looks again. */
const settling = 5_000;
/** The browser has the files of all but the first. */
const starts = 3;
const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"];
const offline = ["--disable-background-networking", "--disable-component-update"];

/** The pane as it ships, in Chromium: what it loads, when it can be used, and how long it ever holds the page up. */
export async function pane(): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-site-"));
  try {
    build(folder);
    const loaded = { section, name: "JavaScript of the first load, gzipped", figure: firstLoadKb(folder) };
    return [{ ...loaded, unit: "KB", wanted: { atMost: 125 } }, ...(await inChromium(folder))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function inChromium(folder: string): Promise<Measure[]> {
  const own = await certificate();
  // The add-in comes from an origin of its own, so that Chromium gives it a process of its own, as Excel does.
  const [site, addIn] = [await serveSite(folder, 0, own), await serveSite(folder, 0, own)];
  const executablePath = process.env.CHROME_PATH ?? "/usr/bin/chromium";
  const browser = await chromium.launch({ executablePath, args: [...args, ...offline] });
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    // The compiler wraps named functions in a call of `__name`, which no page knows.
    await context.addInitScript("globalThis.__name = (named) => named");
    await context.addInitScript(watchTasks);
    const page = await context.newPage();
    const ready: number[] = [];
    for (let start = 0; start < starts; start++) {
      await page.goto(`${site.url}/?addin=${addIn.url}`);
      const small = await paneOf(page);
      ready.push(await small.evaluate(() => window.pane.ready));
      await small.evaluate(() => (window.pane.ready = 0));
    }
    await open(page);
    const large = await paneOf(page);
    // Throws for a frame that shares its page's process, in which the workbench's work would be measured as the pane's.
    await context.newCDPSession(large);
    const looking = await tasksOf(large);
    await large.getByRole("button", { name: "Recompute tiers" }).click();
    await large.locator(".message .notice").waitFor({ timeout: patience });
    const running = (await tasksOf(large)).slice(looking.length);
    await wait(settling);
    await large.getByRole("button", { name: "Recompute tiers" }).click();
    await large.locator(".message .notice").waitFor({ timeout: patience });
    await wait(settling);
    const again = (await tasksOf(large)).slice(looking.length + running.length);
    return [
      { section, name: "until it can be used", figure: median(ready), unit: "ms", wanted: { atMost: 1000 } },
      longest("longest task, looking at 100,000", looking),
      longest("longest task, recomputing them", running),
      longest("longest task, looking and recomputing again", again),
    ];
  } finally {
    await browser.close();
    await Promise.all([site.stop(), addIn.stop()]);
  }
}

/** The workbench's site with the pane as it ships. */
function build(folder: string): void {
  const webpack = require.resolve("webpack/bin/webpack.js");
  const command = [webpack, "--mode", "production", "--env", "workbench", "--output-path", folder];
  execFileSync(process.execPath, command, { cwd: join(__dirname, "..", ".."), stdio: "ignore" });
}

/** The scripts that the pane's page names, Office.js aside, as a browser gets them. */
function firstLoadKb(folder: string): number {
  const html = readFileSync(join(folder, "taskpane.html"), "utf8");
  const named = [...html.matchAll(/<script[^>]+src="?([^":>\s]+\.js)"?/g)].map(([, file]) => file);
  const files = named.filter((file) => !file.includes("office"));
  if (files.length === 0) throw new Error("The pane's page names no script");
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0) / 1024;
}

async function open(page: Page): Promise<void> {
  const book = portfolioBook(accounts);
  book.name = "Portfolio.xlsx";
  const bytes = Buffer.from(await saveBook(book)).toString("base64");
  await page.evaluate(
    ([content, name]) => {
      const binary = Uint8Array.from(atob(content), (each) => each.charCodeAt(0));
      return window.workbench.openBytes(binary, name);
    },
    [bytes, book.name] as const,
  );
  await page.getByRole("heading", { level: 1, name: book.name }).waitFor({ timeout: patience });
}

/** The pane, once its main button can be pressed. */
async function paneOf(page: Page): Promise<Frame> {
  for (const end = performance.now() + patience; performance.now() < end; await wait(100)) {
    // Another workbook brings another frame.
    const frame = await (await page.locator('iframe[title="Vital Few"]').elementHandle())?.contentFrame();
    if (frame && (await frame.evaluate(() => window.pane.ready > 0))) return frame;
  }
  throw new Error("The main button of the pane cannot be pressed");
}

const tasksOf = (frame: Frame) => frame.evaluate(() => window.pane.tasks);

function longest(name: string, tasks: readonly LongTask[]): Measure {
  const figure = Math.round(Math.max(0, ...tasks.map(({ ms }) => ms)));
  const detail = `${tasks.length} above 50 ms`;
  return { section, name, figure, unit: "ms", wanted: { atMost: 50 }, detail };
}
