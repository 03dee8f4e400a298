import { inspectBook } from "../../src/actions/inspectBook";
import type { Inspection } from "../../src/model/outcome";
import type { Cell } from "../../src/model/cells";
import { snapshotOf } from "../intake/snapshotOf";

/** Tables by name, each at A1 of a sheet of its own; what the person typed is digits, so that no word of it is ours. */
const tables: Readonly<Record<string, readonly (readonly Cell[])[]>> = {
  _1: [
    ["Account", 2022, 2023, 2024],
    ["1001", 900, 1000, 4000],
    ["1002", 800, 500, 0],
    ["1003", 0, 700, 300],
    ["1004", 0, 0, 100],
    ["1005", 0, 0, -20],
  ],
  VF_Criteria: [
    ["Criterion", "Dimension", "Weight", "Higher is better", "Source"],
    ["71", "Growth", 40, "yes", "Rating"],
    ["72", "Growth", 20, "no", "Rating"],
    ["73", "Harmony", 30, "yes", "Rating"],
    ["74", "Harmony", 10, "yes", "Revenue total"],
  ],
  VF_Ratings: [
    ["Account", "71", "72", "73"],
    ["1001", 8, 3, 7],
    ["1002", 4, 6, 2],
    ["1003", 9, 2, ""],
    ["1004", 2, 9, 9],
  ],
  VF_Kpis: [
    [
      "Account",
      "Plan",
      "MRR",
      "MRR a period ago",
      "Onboarding",
      "Satisfaction",
      "Engagement",
      "Cancellation risk",
      "In queue since",
    ],
    ["1001", "81", 1200, 1000, 1, 8, 90, 10, ""],
    ["1002", "82", 300, 400, 0.5, 3, 20, 80, 46300],
    ["1003", "82", 100, 100, 0, 5, 30, 90, 46340],
    ["1004", "81", 50, "", "", "", "", "", ""],
    ["1005", "", 10, 10, 1, 2, 60, 70, ""],
    ["1006", "", 10, 10, 1, 2, 20, 20, ""],
  ],
  VF_Profit: [
    ["Account", "Revenue", "Cost of goods", "Cost to serve", "Category"],
    ["1001", 1000, 400, 100, "88"],
    ["1002", 10, 5, 900, "88"],
    ["1003", "", 1, 1, ""],
  ],
  VF_Team: [
    ["Person", "Account", "Role", "Responsibility", "Task", "Due", "Status"],
    ["2001", "1001", "Innovator", "", "3001", 46340, ""],
    ["2002", "1002", "Results driver", "", "3002", 46400, ""],
  ],
  VF_Timeline: [
    ["Account", "Task", "Owner", "Start", "End", "Done %"],
    ["1001", "3001", "2001", 46300, 46330, 40],
    ["1001", "3002", "2002", 46340, 46360, 90],
  ],
  VF_Divisions: [
    ["Account", "Division", "Manager", "77", "78"],
    ["1001", "5001", "", "Customer (300)", "Opportunity (12,000)"],
    ["1001", "5002", "", "Competitor (8,000)", ""],
  ],
  VF_Charter: [
    ["Section", "Text"],
    ["7001", "6002"],
    ["7002", ""],
  ],
};

/** A look at a workbook that holds every table which a tool of the pane reads, or only some of them. */
export function lookAt(names: readonly string[] = Object.keys(tables)): Inspection {
  const sheets = names.map((name, at) => {
    const cells = tables[name];
    const last = String.fromCharCode(64 + Math.max(...cells.map((row) => row.length)));
    return [String(at + 1), { cells, tables: { [name]: `A1:${last}${cells.length}` } }] as const;
  });
  const set = { "Tier names": "1, 2, 3", "Quadrant names": "1, 2, 3, 4" };
  return inspectBook(snapshotOf(Object.fromEntries(sheets)), { asOf: new Date("2026-11-21T12:00:00Z"), set });
}
