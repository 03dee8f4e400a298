import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

const drawings = [
  "pane",
  "recompute",
  "scores",
  "dashboard",
  "retention",
  "profit",
  "decision",
  "divisions",
  "team",
  "timeline",
  "charter",
  "all",
  "leadership",
];
/** Which drawing each size comes from: always enlarged by a whole factor, so that edges stay sharp. */
const gridOf = { 16: 16, 20: 20, 24: 24, 32: 32, 40: 20, 48: 24, 64: 32, 80: 20 };

/** The manifest's icons as PNG bytes by file name (`pane-16.png`); the same drawings give the same bytes. */
export async function render(): Promise<ReadonlyMap<string, Uint8Array>> {
  await initWasm(readFileSync(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
  const icons = new Map<string, Uint8Array>();
  for (const drawing of drawings) {
    for (const [size, grid] of Object.entries(gridOf)) {
      const svg = readFileSync(join(__dirname, `${drawing}-${grid}.svg`), "utf8");
      const image = new Resvg(svg, { fitTo: { mode: "width", value: Number(size) } });
      icons.set(`${drawing}-${size}.png`, image.render().asPng());
    }
  }
  return icons;
}

async function writeIcons(): Promise<void> {
  for (const [name, png] of await render()) writeFileSync(join(__dirname, name), png);
}

if (require.main === module) void writeIcons();
