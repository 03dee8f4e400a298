import { runOn } from "../actions/workbench";
import { cellBytes } from "./cellBytes";
import { portfolioBook } from "./portfolioBook";

jest.setTimeout(60_000);

async function carried(accounts: number) {
  const book = portfolioBook(accounts);
  const { outcome, requests, bytes } = await runOn(book, "recomputeTiers");
  expect(outcome.kind).toBe("done");
  const { read, written, readBack } = cellBytes(book);
  return { requests, bytes: bytes.sent + bytes.received, cells: read + written + readBack };
}

test("each further account costs at most 1.3 times the JSON of its own cells, and no request", async () => {
  const [few, many] = [await carried(300), await carried(1500)];
  expect((many.bytes - few.bytes) / (many.cells - few.cells)).toBeLessThanOrEqual(1.3);
  expect(many.requests).toBe(few.requests);
  expect(many.requests).toBeLessThanOrEqual(6);
});
