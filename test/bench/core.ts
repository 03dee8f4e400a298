import { differences } from "./Contestant";
import { interleaved } from "./interleaved";
import type { Measure } from "./Measure";
import { median } from "./median";
import { ourselves } from "./ourselves";
import { peers } from "./peers";
import { portfolio } from "./portfolio";

const accounts = 1_000_000;
const section = "core";

/**
 * The whole job on 1,000,000 accounts and 3 periods: ours against DuckDB and Polars, in turns, median of 5. Throws
 * where the results are not the same.
 */
export async function core(): Promise<Measure[]> {
  const given = portfolio(accounts);
  const [us, ...others] = [ourselves(given), ...(await peers(given))];
  const [ours, ...theirs] = (await interleaved([us, ...others], 5)).map(median);
  const result = await us.result();
  const measures: Measure[] = [{ section, name: us.name, figure: ours, unit: "ms" }];
  for (const [at, other] of others.entries()) {
    const found = differences(result, await other.result());
    if (found.length > 0) throw new Error(`${other.name} comes to another result: ${found.join("; ")}`);
    measures.push({ section, name: other.name, figure: theirs[at], unit: "ms", detail: "same result" });
    const times = { section, unit: "times", figure: theirs[at] / ours };
    measures.push({ ...times, name: `faster than ${other.name}`, wanted: { atLeast: 3 } });
  }
  return measures;
}
