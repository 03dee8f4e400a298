import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { EndToEndFigures } from "./endToEndRun";
import type { Measure } from "./Measure";
import { median } from "./median";

const section = "end to end";

/** "Recompute tiers" on 100,000 accounts through Office.js and the workbench, in a process of its own. */
export async function endToEnd(): Promise<Measure[]> {
  const child = ["--expose-gc", "--import", "tsx", join(__dirname, "endToEndRun.ts")];
  const { stdout } = await promisify(execFile)(process.execPath, child);
  const { run, bare, calculation, peak } = JSON.parse(stdout) as EndToEndFigures;
  const [ours, least] = [median(run), median(bare)];
  return [
    { section, name: "one bare read, one bare write", figure: least, unit: "ms" },
    { section, name: "recompute 100,000 accounts", figure: ours, unit: "ms" },
    { section, name: "the one ÷ the other", figure: ours / least, unit: "times", wanted: { atMost: 2 } },
    {
      section,
      name: "formulas, by the workbench",
      figure: median(calculation),
      unit: "ms",
      detail: "Excel's part",
    },
    { section, name: "the same without them", figure: (ours - median(calculation)) / least, unit: "times" },
    { section, name: "memory above the book", figure: peak / 2 ** 20, unit: "MB", wanted: { atMost: 512 } },
  ];
}
