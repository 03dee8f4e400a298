import type { Book } from "../../src/workbench/book/Book";
import type { CellValue } from "../../src/workbench/book/CellStore";
import { makeBook } from "../workbench/makeBook";

/** A table of four accounts over two years; Cedar's second amount is no number. */
export function smallBook(): Book {
  const rows = [
    ["Alder Foods", 500, 600],
    ["Birch & Sons", 200, 100],
    ["Cedar Ltd", 50, "unknown"],
    ["Dogwood", 40, 60],
  ];
  return makeBook(
    { Sales: [["Account", 2023, 2024], ...rows] },
    { tables: { Revenue: "Sales!A1:C5" }, name: "small.xlsx" },
  );
}

/** Two tables that both look like revenue and are not plainly linked. */
export function twoBlocks(): Book {
  const table = (alder: number, birch: number): CellValue[][] => [
    ["Account", 2023, 2024],
    ["Alder Foods", alder, alder + 100],
    ["Birch & Sons", birch, birch + 10],
  ];
  return makeBook(
    { Sales: table(500, 200), Budget: table(550, 250) },
    { tables: { Revenue: "Sales!A1:C3", Plan: "Budget!A1:C3" }, name: "two.xlsx" },
  );
}

/** A workbook without any revenue. */
export function letter(): Book {
  return makeBook({ Letter: [["Dear Sir or Madam"], ["thank you for nothing"]] }, { name: "letter.xlsx" });
}

/** Revenue in two currencies, stated in a column. */
export function twoCurrencies(): Book {
  return makeBook(
    {
      Sales: [
        ["Account", "Currency", 2023, 2024],
        ["Alder Foods", "EUR", 500, 600],
        ["Birch & Sons", "USD", 200, 100],
        ["Cedar Ltd", "EUR", 50, 70],
      ],
    },
    { tables: { Revenue: "Sales!A1:D4" }, name: "currencies.xlsx" },
  );
}

/** Revenue of four accounts, two criteria and their ratings, of which one is missing. */
export function scoredBook(first = "Alder Foods"): Book {
  return makeBook(
    {
      Sales: [
        ["Account", 2023, 2024, 2025],
        [first, 500, 600, 650],
        ["Birch & Sons", 200, 100, 0],
        ["Cedar Ltd", 50, 70, 60],
        ["Dogwood", 40, 60, 80],
      ],
      Criteria: [
        ["Criterion", "Dimension", "Weight", "Higher is better", "Source"],
        ["Revenue potential", "Growth", 50, "yes", "Rating"],
        ["Strategic fit", "Harmony", 50, "yes", "Rating"],
      ],
      Ratings: [
        ["Account", "Revenue potential", "Strategic fit"],
        [first, 9, 2],
        ["Birch & Sons", 3, 8],
        ["Cedar Ltd", 5, 5],
        ["Dogwood", undefined, 4],
      ],
    },
    {
      tables: { Revenue: "Sales!A1:D5", VF_Criteria: "Criteria!A1:E3", VF_Ratings: "Ratings!A1:C5" },
      name: "scored.xlsx",
    },
  );
}

/** A name without a place to break it. */
export const longName = `Donaudampfschifffahrtsgesellschaft${"skapitän".repeat(6)}`;

/** The tables that the profit matrix, the division map, the team, the timeline, the charter and the decision map read, filled in. */
export function planBook(account = "Helios Hospitals"): Book {
  return makeBook(
    {
      Costs: [
        ["Account", "Revenue", "Cost of goods", "Cost to serve", "Category"],
        [account, 1000, 400, 100, "Hospitals"],
        ["Aurora Labs", 600, 300, 20, "Laboratories"],
        ["Boreal Care", 300, 250, 100, "Care"],
        ["Cirrus Clinic", 200, 150, 150, "Hospitals"],
        ["Dune Pharma", 400, "", "", "Pharma"],
      ],
      Divisions: [
        ["Account", "Division", "Manager", "Storage", "Analytics"],
        [account, "Cardiology", "Ada", "Customer", "Opportunity (12,000)"],
        [account, "Radiology", "Ben", "Competitor (8,000)", undefined],
        ["Aurora Labs", "Research", "Cleo", "Customer", "Opportunity"],
      ],
      Team: [
        ["Person", "Account", "Role", "Responsibility", "Task", "Due", "Status"],
        ["Mia", account, "Relationship lead", "the account", "Renewal paper", "2020-03-01", "Open"],
        ["Mia", account, "Innovator", "pilots", undefined, undefined, undefined],
        ["Noa", "Aurora Labs", "Technical expert", "the platform", "Security review", "2020-02-01", "Done"],
      ],
      Plan: [
        ["Account", "Task", "Owner", "Start", "End", "Done %"],
        [account, "Security review", "Noa", "2020-01-01", "2020-01-31", 40],
        [account, "Pilot", "Mia", "2020-02-01", "2020-03-31", 100],
        ["Aurora Labs", "Rollout", "Mia", "2020-02-01", "2020-02-29", 0],
      ],
      People: [
        ["Account", "Contact", "Title", "Reports to", "Relationship", "Decision power", "Touchpoint"],
        [account, "Dr Brandt", "Executive Vice President", undefined, "Neutral", "High", "no"],
        [account, "Keller", "Head of IT", "Dr Brandt", "Negative", "Medium", "yes"],
        [account, "Accenture", "Adviser", undefined, "Positive", "Low", "yes"],
        ["Aurora Labs", "Dr Singh", "Director", undefined, "Negative", "High", "no"],
      ],
      Influence: [
        ["Account", "From", "To", "Strength"],
        [account, "Accenture", "Dr Brandt", "Strong"],
      ],
      Text: [
        ["Section", "Text"],
        ["Purpose", "We manage the few accounts that carry the business."],
        ["Goals", undefined],
      ],
    },
    {
      tables: {
        VF_Profit: "Costs!A1:E6",
        VF_Divisions: "Divisions!A1:E4",
        VF_Team: "Team!A1:G4",
        VF_Timeline: "Plan!A1:F4",
        VF_Contacts: "People!A1:G5",
        VF_Influence: "Influence!A1:D2",
        VF_Charter: "Text!A1:B3",
      },
      name: "plans.xlsx",
    },
  );
}
