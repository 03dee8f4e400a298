import { Worker } from "node:worker_threads";
import type { Book } from "../../src/workbench/book/Book";
import { openBook } from "../../src/workbench/book/openBook";
import { saveBook } from "../../src/workbench/book/saveBook";
import { createNodeHost } from "../../src/workbench/host/transport/createNodeHost";
import { runOn } from "../actions/workbench";
import { bareReadAndWrite, cellsToWrite } from "./bare";
import { portfolioBook } from "./portfolioBook";

/** What the child process tells: times of each round in milliseconds, and bytes of memory above the opened book. */
export interface EndToEndFigures {
  readonly run: readonly number[];
  readonly bare: readonly number[];
  readonly peak: number;
}

const accounts = 100_000;
const rounds = 5;

/** Runs in a process of its own with `--expose-gc`; prints `EndToEndFigures` as JSON. */
async function endToEndRun(): Promise<void> {
  const saved = await saveBook(portfolioBook(accounts));
  const opened = () => openBook(saved, "Portfolio.xlsx");
  const first = await opened();
  const peak = await peakOf(() => recompute(first));
  const written = cellsToWrite(first);

  const run: number[] = [];
  const bare: number[] = [];
  for (let round = -1; round < rounds; round++) {
    const [ours, theirs] = [await opened(), await opened()];
    const ourTime = await timeOf(() => recompute(ours));
    const bareTime = await timeOf(() => bareReadAndWrite(createNodeHost(theirs), written));
    if (round < 0) continue;
    run.push(ourTime);
    bare.push(bareTime);
  }
  const figures: EndToEndFigures = { run, bare, peak };
  process.stdout.write(JSON.stringify(figures));
}

async function recompute(book: Book): Promise<void> {
  const { outcome } = await runOn(book, "recomputeTiers");
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
}

async function timeOf(job: () => Promise<void>): Promise<number> {
  collectGarbage();
  const start = performance.now();
  await job();
  return performance.now() - start;
}

/** A thread of its own looks at the whole process every two milliseconds, also while this one is busy. */
const watcher = `
  const { parentPort } = require("node:worker_threads");
  let peak = 0;
  setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 2);
  parentPort.on("message", () => (parentPort.postMessage(peak), (peak = 0)));`;

async function peakOf(job: () => Promise<void>): Promise<number> {
  const thread = new Worker(watcher, { eval: true });
  const peakSince = () =>
    new Promise<number>((resolve) => {
      thread.once("message", resolve);
      thread.postMessage("");
    });
  await peakSince();
  collectGarbage();
  await peakSince();
  const before = process.memoryUsage.rss();
  await job();
  const peak = await peakSince();
  await thread.terminate();
  return peak - before;
}

function collectGarbage(): void {
  if (!globalThis.gc) throw new Error("Start this with --expose-gc");
  globalThis.gc();
  globalThis.gc();
}

void endToEndRun();
