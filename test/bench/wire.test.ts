import type { Book } from "../../src/workbench/book/Book";
import { runOn } from "../actions/workbench";
import { cellBytes } from "./cellBytes";
import { portfolioBook } from "./portfolioBook";

jest.setTimeout(120_000);

/** What a run on a book sends and receives, and the JSON of the cells that it carries. */
async function carried(book: Book, which: "first" | "again") {
  const { outcome, requests, bytes } = await runOn(book, "recomputeTiers");
  expect(outcome.kind).toBe("done");
  const { read, own, written, readBack } = cellBytes(book);
  // A run that finds columns of ours reads them too: it must know whether somebody changed them.
  const cells = read + (which === "again" ? own : 0) + written + readBack;
  return { requests, bytes: bytes.sent + bytes.received, cells };
}

/** At most so many times the JSON of the cells; what is over are charts, looks and print set-up of small workbooks. */
const most: [accounts: number, first: number, again: number][] = [
  [100, 4.8, 2.25],
  [1_000, 1.42, 1.23],
  [10_000, 0.98, 1.1],
];

test.each(most)(
  "%i accounts: a first run at most %f times the cells, one more run %f times",
  async (accounts, ...wanted) => {
    const book = portfolioBook(accounts);
    for (const [at, which] of (["first", "again"] as const).entries()) {
      const { requests, bytes, cells } = await carried(book, which);
      expect(bytes / cells).toBeLessThanOrEqual(wanted[at]);
      expect(requests).toBe(5);
    }
  },
);

test("each further account costs at most 1.3 times the JSON of its own cells, and no request", async () => {
  const [few, many] = [
    await carried(portfolioBook(300), "first"),
    await carried(portfolioBook(1500), "first"),
  ];
  expect((many.bytes - few.bytes) / (many.cells - few.cells)).toBeLessThanOrEqual(1.3);
  expect(many.requests).toBe(few.requests);
});
