import { answerJobs } from "../../src/actions/answerJobs";
import { askWorker } from "../../src/actions/askWorker";
import { computeHere, computeWith } from "../../src/actions/compute";
import { buffersOf, parcelsOf, Unpacking } from "../../src/actions/parcels";
import { runAction } from "../../src/actions/runAction";
import type { Book } from "../../src/workbench/book/Book";
import { diffBooks } from "../../src/workbench/book/diffBooks";
import { cloned } from "../adversary/cloned";
import { portfolioBook } from "../bench/portfolioBook";
import { createNodeHost } from "../../src/workbench/host/transport/createNodeHost";

jest.setTimeout(60_000);

const asOf = new Date("2026-11-21T12:00:00Z");

/** The sheets of each run have ids of their own. */
const newIds = "settings vf.sheets {";

/** A page and its worker in one process, with a real channel between them. */
function withWorker(): () => void {
  const { port1, port2 } = new MessageChannel();
  answerJobs(port2);
  computeWith(askWorker(port1));
  return () => {
    computeWith(computeHere);
    port1.close();
  };
}

async function recomputed(book: Book) {
  const host = createNodeHost(book);
  const leave = host.useGlobally();
  const steps: string[] = [];
  const request = { asOf, onStep: (step: string) => void steps.push(step) };
  const outcome = await runAction("recomputeTiers", request).finally(leave);
  return { steps, outcome };
}

test("a run whose sums a worker does writes the same workbook and tells the same steps", async () => {
  const book = portfolioBook(3_000);
  const other = cloned(book);
  const here = await recomputed(book);
  const end = withWorker();
  const there = await recomputed(other).finally(end);
  expect(there.outcome).toEqual(here.outcome);
  expect(there.steps).toEqual(["reading", "understanding", "computing", "writing", "checking"]);
  const differences = diffBooks(other, book).filter((each) => !each.startsWith(newIds));
  expect(differences).toEqual([]);
});

test("a Problem comes back as the Problem it is", async () => {
  const end = withWorker();
  const { outcome } = await recomputed(portfolioBook(0)).finally(end);
  expect(outcome).toMatchObject({ kind: "problem", code: "noRevenue" });
});

test("a run cancelled while the worker is at it ends there, and the next one is not confused", async () => {
  const end = withWorker();
  const stop = new AbortController();
  const book = portfolioBook(3);
  const host = createNodeHost(book);
  const leave = host.useGlobally();
  const onStep = (step: string) => {
    if (step === "understanding") stop.abort();
  };
  const first = runAction("recomputeTiers", { asOf, onStep, signal: stop.signal });
  const second = runAction("recomputeTiers", { asOf });
  const outcomes = await Promise.all([first, second]).finally(() => (leave(), end()));
  expect(outcomes.map(({ kind }) => kind)).toEqual(["cancelled", "done"]);
});

describe("a value that travels in parcels", () => {
  const travelled = (value: unknown) => {
    const unpacking = new Unpacking();
    const parcels = [...parcelsOf(value)];
    const arrived = parcels.map((parcel) => unpacking.take(structuredClone(parcel)));
    return { arrived: arrived.at(-1)?.value, parcels: parcels.length };
  };

  test("arrives as it was, long lists and sheets of cells in pieces", () => {
    const names = Array.from({ length: 12_000 }, (_, at) => `Account ${at}`);
    const cells = names.map((name, at) => [name, at, at % 2 === 0, ""]);
    const value = {
      names,
      sheets: [{ cells, role: undefined }, { cells: [] }],
      amounts: Float64Array.of(1, NaN, -0),
      tables: new Map([["1", { rows: 3 }]]),
      asOf,
      none: null,
    };
    const { arrived, parcels } = travelled(value);
    expect(arrived).toEqual(value);
    expect(parcels).toBe(1 + Math.ceil(12_000 / 5_000) + Math.ceil(12_000 / 1_250));
  });

  test("keeps what was one object one object", () => {
    const source = { rowKeys: Array.from({ length: 6_000 }, (_, at) => String(at)) };
    const { arrived, parcels } = travelled({ plan: [{ source }], memory: { source } });
    const { plan, memory } = arrived as { plan: [{ source: object }]; memory: { source: object } };
    expect(plan[0].source).toBe(memory.source);
    expect(parcels).toBe(1 + 2);
  });

  test("hands over each buffer once, however many arrays look into it", () => {
    const { buffer } = new Float64Array(8);
    expect([
      ...buffersOf({ a: new Float64Array(buffer, 0, 4), b: [new Uint8Array(buffer)], c: ["text"] }),
    ]).toEqual([buffer]);
  });
});
