import type { Standings } from "../../model/facts";
import { runningSums } from "../runningSums";

/** What all other ranked accounts bring, largest first, and what each and all before it bring. */
export interface Others {
  readonly sorted: Float64Array;
  readonly running: Float64Array;
  readonly base: number;
}

/** The standings without one account, which may be unranked. */
export function withoutOne({ order, sorted }: Standings, account: number): Others {
  const place = order.indexOf(account);
  if (place < 0) return { sorted, ...summed(sorted) };
  const rest = new Float64Array(sorted.length - 1);
  rest.set(sorted.subarray(0, place));
  rest.set(sorted.subarray(place + 1), place);
  return { sorted: rest, ...summed(rest) };
}

function summed(sorted: Float64Array): Pick<Others, "running" | "base"> {
  const running = runningSums(sorted);
  return { running, base: running.at(-1) ?? 0 };
}
