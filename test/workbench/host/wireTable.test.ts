import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { newBook } from "../../../src/workbench/book/newBook";
import { createNodeHost } from "../../../src/workbench/host/transport/createNodeHost";

/** 357 expressions of Office.js, each with the wire form it produces; it lies beside the project, not in it. */
const table = resolve(__dirname, "../../../../shared/reference/officejs-host/wire-table.txt");

/** What Excel itself would refuse here: there is no such item, or the argument is none it takes. */
const refusals = ["ApiNotFound", "ItemNotFound", "InvalidArgument", "InvalidOperation", "AccessDenied"];

test("every expression of the wire table works or is refused by name", async () => {
  if (!existsSync(table)) return console.error(`skipped: ${table} is not there`);
  const expressions = readFileSync(table, "utf8")
    .split("\n")
    .filter((line) => line.includes("  =>  ") && !line.startsWith("#"))
    .map((line) => line.split("  =>  ")[0]);
  expect(expressions.length).toBeGreaterThan(300);
  const outcomes: [string, string][] = [];
  for (const each of expressions) outcomes.push([each, await outcomeOf(each)]);
  const unexpected = outcomes.filter(([, outcome]) => outcome !== "works" && !isRefusal(outcome));
  expect(unexpected).toEqual([]);
  const works = outcomes.filter(([, outcome]) => outcome === "works").length;
  expect(works / expressions.length).toBeGreaterThan(0.8);
});

function isRefusal(outcome: string): boolean {
  return refusals.some((code) => outcome.startsWith(`${code}: `)) && !outcome.includes("fault in the host");
}

const { Excel, host } = createNodeHost(newBook("book.xlsx"));

/** Each expression meets a workbook of its own in the one library. */
async function outcomeOf(expression: string): Promise<string> {
  Object.assign(host.book, newBook("book.xlsx"));
  await Excel.run(setUp);
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("S");
      const named = {
        C: context,
        S: sheet,
        R: sheet.getRange("A1:B2"),
        T: context.workbook.tables.getItem("T"),
        H: sheet.charts.getItem("Ch"),
        h: { Excel },
      };
      new Function(...Object.keys(named), expression)(...Object.values(named));
      await context.sync();
    });
    return "works";
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    return `${String(error.code)}: ${error.message}`;
  }
}

/** What the expressions name: a sheet, a table, a chart, shapes, a setting. */
async function setUp(context: Excel.RequestContext): Promise<void> {
  const { workbook } = context;
  const sheet = workbook.worksheets.add("S");
  sheet.getRange("A1:B2").values = [
    ["a", 1],
    ["x", 2],
  ];
  sheet.getRange("H1:J3").values = [
    ["g", "h", "i"],
    [1, 2, 3],
    [4, 5, 6],
  ];
  const table = sheet.tables.add("H1:J3", true);
  table.name = "T";
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange("H1:J3"), "Columns");
  chart.name = "Ch";
  chart.series.getItemAt(1).axisGroup = "Secondary";
  for (const name of ["a", "b"]) sheet.shapes.addGeometricShape("Rectangle").name = name;
  sheet.shapes.addLine(0, 0, 9, 9).name = "l";
  workbook.settings.add("k", 1);
  await context.sync();
}
