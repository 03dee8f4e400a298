import { Worker } from "node:worker_threads";
import type { Book } from "../../src/workbench/book/Book";
import { openBook } from "../../src/workbench/book/openBook";
import { saveBook } from "../../src/workbench/book/saveBook";
import { createNodeHost } from "../../src/workbench/host/transport/createNodeHost";
import { runAction } from "../../src/actions/runAction";
import { bareReadAndWrite, cellsToWrite } from "./bare";
import { portfolioBook } from "./portfolioBook";

/** What the child process tells: times of each round in milliseconds, and bytes of memory above the opened book. */
export interface EndToEndFigures {
  readonly run: readonly number[];
  readonly bare: readonly number[];
  /** The part of each run in which the workbench calculated formulas. */
  readonly calculation: readonly number[];
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
  const calculation: number[] = [];
  for (let round = -1; round < rounds; round++) {
    const [ours, theirs] = [await opened(), await opened()];
    let calculated = 0;
    const ourTime = await timeOf(async () => {
      calculated = await recompute(ours);
    });
    const bareTime = await timeOf(() => bareReadAndWrite(createNodeHost(theirs), written));
    if (round < 0) continue;
    run.push(ourTime);
    bare.push(bareTime);
    calculation.push(calculated);
  }
  const figures: EndToEndFigures = { run, bare, calculation, peak };
  process.stdout.write(JSON.stringify(figures));
}

/** Runs the action once; gives the milliseconds in which the workbench calculated formulas. */
async function recompute(book: Book): Promise<number> {
  const nodeHost = createNodeHost(book);
  const leave = nodeHost.useGlobally();
  const outcome = await runAction("recomputeTiers", { asOf: new Date("2026-11-21T12:00:00Z") }).finally(
    leave,
  );
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return nodeHost.host.calculationMs;
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

async function peakOf(job: () => Promise<unknown>): Promise<number> {
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
