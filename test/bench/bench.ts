import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { core } from "./core";
import { endToEnd } from "./endToEnd";
import { growth } from "./growth";
import { pane } from "./pane";
import { wire } from "./wire";
import { isReached, tableOf, type Measure } from "./Measure";

const sections: Readonly<Record<string, () => Promise<Measure[]>>> = {
  core,
  growth,
  wire,
  "end to end": endToEnd,
  pane,
};

/** `npm run bench`: all sections, or those named, as a table and as JSON. */
async function bench(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.filter((name) => !Object.hasOwn(sections, name));
  if (unknown.length > 0)
    throw new Error(`No section ${unknown.join(", ")}; there are ${Object.keys(sections).join(", ")}`);
  const measures: Measure[] = [];
  for (const [name, measure] of Object.entries(sections)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    process.stderr.write(`${name} …\n`);
    measures.push(...(await measure()));
  }
  const machine = {
    cores: cpus().length,
    processor: cpus()[0].model.trim(),
    memoryGb: Math.round(totalmem() / 2 ** 30),
    platform: `${process.platform} ${process.arch}`,
    node: process.version,
  };
  const folder = join(__dirname, "..", "..", "test-output");
  mkdirSync(folder, { recursive: true });
  const told = measures.map((measure) => ({ ...measure, reached: isReached(measure) }));
  writeFileSync(join(folder, "bench.json"), JSON.stringify({ machine, measures: told }, undefined, 2) + "\n");
  process.stdout.write(`${Object.values(machine).join(" · ")}\n\n${tableOf(measures)}\n`);
}

void bench(process.argv.slice(2));
