import type { ActionId } from "../../src/actions/runAction";
import type { ActionRequest } from "../../src/model/outcome";
import type { CriterionWish } from "../../src/model/scores";
import { kpiHeaders } from "../../src/model/dashboard";
import type { Book } from "../../src/workbench/book/Book";
import type { CellValue } from "../../src/workbench/book/CellStore";
import { enterCell } from "../../src/workbench/book/enterCell";
import { cellsOf, sheetNamed } from "../actions/workbench";
import { makeBook } from "../workbench/makeBook";
import { attack } from "./attack";

/** A workbook in which people have filled in tables, and the run that reads them and adds to them. */
export interface InputGround {
  readonly tool: ActionId;
  readonly request: Partial<ActionRequest>;
  /** The tables that people fill in. */
  readonly tables: readonly string[];
  /** The sheets on which nothing may change. */
  readonly others: readonly string[];
  readonly make: () => Promise<Book>;
}

const revenue: CellValue[][] = [
  ["Account", 2024, 2025],
  ["Alpha", 100, 120],
  ["Beta", 50, 40],
  ["Gamma", 30, 35],
  ["Delta", 20, 25],
];

/** Ratings, each another number, for all accounts but Delta, which the run is to add. */
function ratedBook(): Book {
  return makeBook(
    {
      Revenue: revenue,
      Criteria: [
        ["Criterion", "Dimension", "Weight", "Higher is better", "Source"],
        ["Potential", "Growth", 30, "yes", "Rating"],
        ["Cost", "Growth", 20, "no", "Rating"],
        ["Trust", "Harmony", 50, "yes", "Rating"],
      ],
      Ratings: [
        ["Account", "Potential", "Cost", "Trust"],
        ["Alpha", 1, 2, 3],
        ["Beta", 4, 5, 6],
        ["Gamma", 7, 8, 9],
      ],
      Mine: [["a sheet of mine"], ["=Ratings!B2+1"]],
    },
    { tables: { Revenue: "Revenue!A1:C5", VF_Criteria: "Criteria!A1:E4", VF_Ratings: "Ratings!A1:D4" } },
  );
}

/** The weight of Trust changed in the pane, and a criterion that neither table has. */
const wishes: readonly CriterionWish[] = [
  { name: "Trust", dimension: "Harmony", weight: 60, higherIsBetter: true, source: "Rating" },
  { name: "Culture", dimension: "Harmony", weight: 10, higherIsBetter: true, source: "Rating" },
];

function kpiBook(): Book {
  return makeBook(
    {
      KPIs: [
        [...kpiHeaders],
        ["Alpha", "Basic", 500, 400, "Done", 4, 30, 80, 46_327],
        ["Beta", "Pro", 300, 300, "In progress", 2, 20, 90, 46_317],
        ["Gamma", "Pro", 200, 150, "Not started", 5, 80, 10, undefined],
      ],
      Revenue: revenue,
    },
    { tables: { VF_Kpis: "KPIs!A1:I4", Revenue: "Revenue!A1:C5" } },
  );
}

const scoring = {
  tool: "scoreAccounts",
  tables: ["VF_Criteria", "VF_Ratings"],
  others: ["Mine", "Revenue"],
} as const;
const kpis = { tool: "buildDashboard", tables: ["VF_Kpis"], others: ["Revenue"], request: {} } as const;
const retention = {
  tool: "buildRetention",
  tables: [],
  others: ["Mine", "Criteria", "Ratings"],
  request: {},
} as const;

/** Each by what is run. */
export const inputGrounds: Readonly<Record<string, InputGround>> = {
  "a first scoring": { ...scoring, request: {}, make: async () => ratedBook() },
  "a second scoring": {
    ...scoring,
    request: { criteria: wishes },
    make: async () => {
      const book = ratedBook();
      await attack(book, undefined, {}, "scoreAccounts");
      enterCell(book, sheetNamed(book, "Revenue"), 5, 0, "Epsilon");
      enterCell(book, sheetNamed(book, "Revenue"), 5, 1, "12");
      return book;
    },
  },
  "a first dashboard": { ...kpis, make: async () => kpiBook() },
  "a second dashboard": {
    ...kpis,
    make: async () => {
      const book = kpiBook();
      await attack(book, undefined, {}, "buildDashboard");
      enterCell(book, sheetNamed(book, "KPIs"), 2, 2, "350");
      enterCell(book, sheetNamed(book, "KPIs"), 4, 0, "Delta");
      enterCell(book, sheetNamed(book, "KPIs"), 4, 2, "77");
      return book;
    },
  },
  "a second retention": {
    ...retention,
    make: async () => {
      const book = ratedBook();
      await attack(book, undefined, {}, "buildRetention");
      enterCell(book, sheetNamed(book, "Revenue"), 2, 2, "400");
      return book;
    },
  },
};

/** What people filled in, by "table · account · header"; an account that stands twice says so. */
export function filledIn(book: Book, tables: readonly string[]): Record<string, CellValue> {
  const entries: Record<string, CellValue> = {};
  for (const table of tables) {
    const [headers, ...rows] = cellsOf(book, table);
    for (const row of rows)
      for (const [at, cell] of row.entries()) {
        const key = [table, row[0], headers[at]].join(" · ");
        if (at === 0 && key in entries) entries[`${key} twice`] = true;
        if (cell !== undefined) entries[key] = cell;
      }
  }
  return entries;
}
