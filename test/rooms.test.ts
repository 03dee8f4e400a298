import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const root = resolve(__dirname, "..");
const src = join(root, "src");

/** The table of src/README.md. */
const mayImport: Record<string, readonly string[]> = {
  model: [],
  intake: ["model"],
  analyses: ["model"],
  reports: ["model"],
  workbook: ["model"],
  actions: ["model", "intake", "analyses", "reports", "workbook"],
  taskpane: ["model", "actions"],
  commands: ["model", "actions"],
  headless: ["model", "actions", "workbench"],
  workbench: [],
};
const mayNameOffice = (file: string) =>
  /^(workbook|workbench)\//.test(file) || ["taskpane/index.tsx", "commands/commands.ts"].includes(file);

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.tsx?$/.test(file));

const roomOf = (file: string) => file.split("/")[0];

function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), "utf8");
  const found = text.matchAll(/(?:from|import|import\()\s*["'](\.[^"']+)["']/g);
  return [...found].map(([, target]) =>
    relative(src, resolve(dirname(join(src, file)), target)).replaceAll("\\", "/"),
  );
}

test("the rooms are the ones on the map", () => {
  expect([...new Set(files.map(roomOf))].filter((room) => !(room in mayImport))).toEqual([]);
});

test("no room imports what it may not", () => {
  const trespasses = files.flatMap((file) =>
    importsOf(file)
      .filter(
        (target) => roomOf(target) !== roomOf(file) && !mayImport[roomOf(file)].includes(roomOf(target)),
      )
      .map((target) => `${file} -> ${target}`),
  );
  expect(trespasses).toEqual([]);
});

test("only the edge, the two entries and the workbench name Excel or Office", () => {
  const named = files.filter((file) => {
    const code = readFileSync(join(src, file), "utf8").replace(
      /\/\*[\s\S]*?\*\/|\/\/.*|(["'`])(?:\\.|(?!\1).)*\1/g,
      "",
    );
    return /\b(Excel|Office|OfficeExtension)\s*\./.test(code) && !mayNameOffice(file);
  });
  expect(named).toEqual([]);
});

test("pure rooms are still water: no clock, no console, nothing asynchronous", () => {
  const stirred = files.filter(
    (file) =>
      /^(model|intake|analyses|reports)\//.test(file) &&
      /\b(async|await|console\.|Date\.now|new Date\(\)|Math\.random)\b/.test(
        readFileSync(join(src, file), "utf8"),
      ),
  );
  expect(stirred).toEqual([]);
});
