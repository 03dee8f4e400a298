import { runOn } from "../actions/workbench";
import { cellBytes } from "./cellBytes";
import type { Measure } from "./Measure";
import { payloadLimit } from "../../src/workbook/payload";
import { portfolioBook } from "./portfolioBook";

const section = "wire";

/** Requests and bytes of a first "Recompute tiers" through Office.js, against the cells that it carries. */
export async function wire(): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const accounts of [100, 1_000, 10_000, 100_000]) measures.push(...(await wireOf(accounts)));
  return measures;
}

async function wireOf(accounts: number): Promise<Measure[]> {
  const book = portfolioBook(accounts);
  const { outcome, requests, bytes } = await runOn(book, "recomputeTiers");
  if (outcome.kind !== "done") throw new Error(`${accounts} accounts: ${JSON.stringify(outcome)}`);
  const { read, written, readBack } = cellBytes(book);
  const cells = read + written + readBack;
  const total = bytes.sent + bytes.received;
  const atMost = Math.max(bytes.sent, bytes.received) < payloadLimit ? 6 : Math.ceil(total / 1_000_000) + 6;
  const kb = (count: number) => `${(count / 1000).toFixed(1)} KB`;
  const name = `${accounts.toLocaleString("en")} accounts`;
  const carried = `sent ${kb(bytes.sent)}, received ${kb(bytes.received)}`;
  const own = `cells read ${kb(read)}, written ${kb(written)}, read back ${kb(readBack)}`;
  return [
    { section, name, figure: requests, unit: "requests", wanted: { atMost } },
    {
      section,
      name,
      figure: total / cells,
      unit: "× the cells",
      wanted: { atMost: 1.3 },
      detail: `${carried}; ${own}`,
    },
  ];
}
