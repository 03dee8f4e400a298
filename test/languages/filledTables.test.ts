import { charterTool } from "../../src/actions/charterTool";
import { divisionTool } from "../../src/actions/divisionTool";
import { profitTool } from "../../src/actions/profitTool";
import { teamTool } from "../../src/actions/teamTool";
import { timelineTool } from "../../src/actions/timelineTool";
import type { Tool } from "../../src/actions/Tool";
import type { BookSnapshot } from "../../src/model/book";
import { speaking } from "../../src/model/languages/speech";
import { defaultSettings } from "../../src/model/settings";
import { worded } from "../../src/reports/wording/worded";
import { snapshotOf } from "../intake/snapshotOf";
import { learnMarked } from "../model/languages/markedLanguage";
import { unmarkedIn } from "./unmarked";

beforeAll(learnMarked);

const empty = snapshotOf({ 1: { cells: [] } });

/** A table under the name of one of ours on a sheet called 1; what it says is digits, so that no word of it is ours. */
function bookOf(name: string, cells: Parameters<typeof snapshotOf>[0][string]["cells"]): BookSnapshot {
  const last = String.fromCharCode(64 + Math.max(...cells.map((row) => row.length)));
  return snapshotOf({ 1: { cells, tables: { [name]: `A1:${last}${cells.length}` } } });
}

function computed(tool: Tool, book: BookSnapshot) {
  return speaking({ language: "de", numbers: "en-US" }, () =>
    worded(
      tool.compute({
        book,
        settings: defaultSettings,
        candidates: [],
        notes: [],
        request: { asOf: new Date("2026-11-21T12:00:00Z") },
        unchanged: () => "1=1",
      }),
    ),
  );
}

/** 46347 is the day of the run. */
const books: Readonly<Record<string, readonly [Tool, BookSnapshot]>> = {
  profit: [
    profitTool,
    bookOf("VF_Profit", [
      ["Account", "Revenue", "Cost of goods", "Cost to serve", "Category", "77"],
      ["1001", 1000, 400, 100, "88", 30],
      ["1002", 800, 500, 20, "", 20],
      ["1003", 100, 90, 60, "88", ""],
      ["1004", 10, 5, 900, "88", 1],
      ["1005", "", 1, 1, "", ""],
    ]),
  ],
  "profit without profit": [
    profitTool,
    bookOf("VF_Profit", [
      ["Account", "Revenue", "Cost of goods", "Cost to serve", "Category"],
      ["1001", 100, 40, 10, ""],
      ["1002", 100, 400, 10, ""],
    ]),
  ],
  team: [
    teamTool,
    bookOf("VF_Team", [
      ["Person", "Account", "Role", "Responsibility", "Task", "Due", "Status"],
      ["2001", "1001", "Innovator", "", "3001", 46340, ""],
      ["2002", "1002", "Results driver", "", "3002", 46400, ""],
      ["2003", "1002", "99", "", "", "", ""],
    ]),
  ],
  timeline: [
    timelineTool,
    bookOf("VF_Timeline", [
      ["Account", "Task", "Owner", "Start", "End", "Done %"],
      ["1001", "3001", "2001", 46300, 46330, 40],
      ["1001", "3002", "2001", 46340, 46360, 10],
      ["1001", "3003", "2002", 46340, 46360, 90],
      ["1001", "3004", "2002", 46360, 46370, 0],
      ["1001", "3005", "2003", 46300, 46310, 100],
      ["1001", "3006", "2003", "", 46400, ""],
    ]),
  ],
  divisions: [
    divisionTool,
    bookOf("VF_Divisions", [
      ["Account", "Division", "Manager", "77", "78"],
      ["1001", "5001", "", "Customer (300)", "Opportunity (12,000)"],
      ["1001", "5002", "", "Competitor (8,000)", ""],
      ["1002", "5003", "", "Opportunity", "66"],
    ]),
  ],
  charter: [
    charterTool,
    bookOf("VF_Charter", [
      ["Section", "Text"],
      ["", "6001"],
      ["7001", "6002\n6003"],
      ["7002", ""],
    ]),
  ],
};

test.each(Object.entries(books))("%s: every word on the sheet is a message's", (_, [tool, book]) => {
  const plan = computed(tool, book);
  expect(plan.sheets).toHaveLength(1);
  expect(unmarkedIn(plan)).toEqual([]);
});

test.each(Object.entries(books))("%s: so is every word of the table to fill in", (_, [tool]) => {
  const plan = computed(tool, empty);
  expect(plan.inputs).toHaveLength(1);
  expect(plan.result.message).toContain(plan.inputs?.[0].make.name);
  expect(unmarkedIn(plan)).toEqual([]);
});
