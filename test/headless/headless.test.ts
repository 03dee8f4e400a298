import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { runHeadless } from "../../src/headless/runHeadless";
import type { Book } from "../../src/workbench/book/Book";
import { openBook } from "../../src/workbench/book/openBook";
import { saveBook } from "../../src/workbench/book/saveBook";
import { cellsOf, today } from "../actions/workbench";
import { makeBook } from "../workbench/makeBook";

const folder = mkdtempSync(join(tmpdir(), "headless-"));
const root = resolve(__dirname, "../..");
const rows = [
  ["Account", 2023, 2024],
  ["Alfreds", 500, "1,900"],
  ["Berglunds", 300, 50],
];

async function saved(name: string, book: Book): Promise<string> {
  const file = join(folder, name);
  writeFileSync(file, await saveBook(book));
  return file;
}

const sales = () => makeBook({ Sales: rows }, { tables: { Revenue: "Sales!A1:C3" } });

test("a run tells what it did as one JSON object and saves the workbook", async () => {
  const input = await saved("sales.xlsx", sales());
  const output = join(folder, "tiers.xlsx");
  const ending = await runHeadless(["recomputeTiers", input, output, "--set", "Tier line A=0.5"], today);
  if (ending.exit !== 0) throw new Error(JSON.stringify(ending));
  const report = JSON.parse(ending.stdout);
  expect(report).toEqual({
    action: "recomputeTiers",
    message: expect.stringContaining("Tiers recomputed: 1 A"),
    notes: [{ code: "textNumber", address: "Sales!C2", text: expect.stringContaining("1,900") }],
    requests: 5,
    bytes: { sent: expect.any(Number), received: expect.any(Number) },
    ms: expect.any(Number),
  });
  const book = await openBook(readFileSync(output), "tiers.xlsx");
  expect(cellsOf(book, "Revenue")[1].slice(3, 5)).toEqual(["A", 1]);
  expect(cellsOf(book, "VF_Settings").find(([name]) => name === "Tier line A")?.[1]).toBe(0.5);
});

test("an account is explained section by section", async () => {
  const input = await saved("explain.xlsx", sales());
  const ending = await runHeadless(
    ["explainAccount", input, join(folder, "explained.xlsx"), "--address", "Sales!A3"],
    today,
  );
  if (ending.exit !== 0) throw new Error(JSON.stringify(ending));
  const { message, sections } = JSON.parse(ending.stdout);
  expect(message).toBe("Berglunds: Rank 2 of 2 with 350.00; the account above brings 87.27%.");
  expect(sections[2]).toEqual({
    heading: "Retention from 2023 to 2024",
    sentences: ["Shrank by 250.00 (–83.33%), from 300.00 to 50.00. That is 100.00% of all contraction."],
  });
});

test.each([
  ["scoreAccounts", "VF_Ratings"],
  ["buildDashboard", "VF_Kpis"],
  ["buildRetention", "VF_Retention"],
])("%s runs as every tool does", async (action, table) => {
  const input = await saved("sales.xlsx", sales());
  const output = join(folder, `${action}.xlsx`);
  const ending = await runHeadless([action, input, output], today);
  if (ending.exit !== 0) throw new Error(JSON.stringify(ending));
  expect(JSON.parse(ending.stdout)).toMatchObject({ action, message: expect.stringMatching(/\w/) });
  const book = await openBook(readFileSync(output), "out.xlsx");
  expect(cellsOf(book, table).length).toBeGreaterThan(1);
});

test("from an empty workbook to one for leadership, and back", async () => {
  let input = await saved("blank.xlsx", makeBook({ Sheet1: [] }));
  const steps = [
    "insertTemplate",
    "buildEverything",
    "prepareForLeadership",
    "undoPreparation",
    "removeSampleData",
  ];
  for (const action of steps) {
    const output = join(folder, `${action}.xlsx`);
    const ending = await runHeadless([action, input, output, "--tool", "buildTeam"], today);
    if (ending.exit !== 0) throw new Error(JSON.stringify(ending));
    expect(JSON.parse(ending.stdout)).toMatchObject({ action, message: expect.stringMatching(/\w/) });
    input = output;
  }
  const book = await openBook(readFileSync(input), "end.xlsx");
  expect(book.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Contents", "Team members", "Team"]),
  );
}, 60_000);

test("a Problem is told as one and saves nothing", async () => {
  const input = await saved("empty.xlsx", makeBook({ Sheet1: [["Hello"]] }));
  const output = join(folder, "nothing.xlsx");
  const ending = await runHeadless(["recomputeTiers", input, output], today);
  expect(ending).toMatchObject({ exit: 2 });
  if (ending.exit !== 2) return;
  expect(JSON.parse(ending.stdout)).toEqual({
    problem: { code: "noRevenue", text: expect.stringContaining("No revenue found") },
  });
  expect(existsSync(output)).toBe(false);
});

test("several blocks of revenue are listed", async () => {
  const more = [
    ["Customer", 2019],
    ["Somebody", 5],
    ["Nobody", 9],
  ];
  const input = await saved("several.xlsx", makeBook({ Sales: rows, Costs: more }));
  const ending = await runHeadless(["recomputeTiers", input, join(folder, "x.xlsx")], today);
  if (ending.exit !== 2) throw new Error(JSON.stringify(ending));
  const { problem } = JSON.parse(ending.stdout);
  expect(problem.code).toBe("severalSources");
  expect(problem.text).toContain("Sales!A1:C3");
  expect(problem.text).toContain("Costs!A1:B3");
});

test("what is no action, no file or no workbook is told in one plain sentence", async () => {
  const text = join(folder, "text.xlsx");
  writeFileSync(text, "no workbook");
  const said = async (...given: string[]) => {
    const ending = await runHeadless(given, today);
    return ending.exit === 1 ? ending.stderr : JSON.stringify(ending);
  };
  expect(await said("paint", "a.xlsx", "b.xlsx")).toBe(
    "There is no action paint. The actions are: recomputeTiers, scoreAccounts, buildDashboard, buildRetention, buildProfitMatrix, buildCharter, buildTimeline, buildTeam, buildDivisionMap, drawDecisionMap, insertTemplate, removeSampleData, buildEverything, prepareForLeadership, undoPreparation, undoLastRun, inspect, explainAccount, selectCell.",
  );
  expect(await said("inspect", join(folder, "gone.xlsx"), "b.xlsx")).toMatch(
    /^There is no file .*gone\.xlsx\.$/,
  );
  expect(await said("inspect", text, "b.xlsx")).toMatch(/text\.xlsx cannot be opened/);
  expect(await said("inspect")).toContain("Use it as");
});

test("as a command: exit codes 0, 2 and 1, and nothing on stdout but the object", async () => {
  const command = (...given: string[]) =>
    spawnSync("node", ["--import", "tsx", "src/headless/headless.ts", ...given], {
      cwd: root,
      encoding: "utf8",
    });
  const good = command("recomputeTiers", await saved("sales.xlsx", sales()), join(folder, "out.xlsx"));
  expect([good.status, good.stderr]).toEqual([0, ""]);
  expect(JSON.parse(good.stdout).action).toBe("recomputeTiers");
  const empty = await saved("empty.xlsx", makeBook({ Sheet1: [["Hello"]] }));
  const problem = command("recomputeTiers", empty, join(folder, "none.xlsx"));
  expect([problem.status, problem.stderr]).toEqual([2, ""]);
  expect(JSON.parse(problem.stdout).problem.code).toBe("noRevenue");
  const wrong = command("recomputeTiers");
  expect([wrong.status, wrong.stdout]).toEqual([1, ""]);
}, 60_000);
