import { seededRandom } from "../../src/analyses/scores/seededRandom";
import type { Book } from "../../src/workbench/book/Book";
import type { CellValue } from "../../src/workbench/book/CellStore";
import { makeBook } from "../workbench/makeBook";

const headers = ["Criterion", "Dimension", "Weight", "Higher is better", "Source"];

/**
 * The template's scoring matrix: customers A to F alternate 8, 3, 2, 1 and 4, 6, 8, 3 with weights 15, 35, 20, 30;
 * further criteria name what A, C, E and B, D, F get.
 */
export function templateBook(further: readonly (readonly (string | number)[])[] = []): Book {
  const criteria = [
    ["Revenue potential", "Growth", 15, "yes", "Rating", 8, 4],
    ["Cost to serve", "Growth", 35, "yes", "Rating", 3, 6],
    ["Demand stability", "Growth", 20, "yes", "Rating", 2, 8],
    ["Access to new markets", "Growth", 30, "yes", "Rating", 1, 3],
    ...further,
  ];
  const ratings = [..."ABCDEF"].map((name, at) => [name, ...criteria.map((each) => each[5 + (at % 2)])]);
  return bookOf(criteria, ratings);
}

/** So many accounts with whole ratings of which some are missing and many are equal, the same each time. */
export function scoringBook(accounts: number, { revenue = false } = {}): Book {
  const random = seededRandom(accounts);
  const criteria = [
    ["Revenue potential", "Growth", 30, "yes", "Rating"],
    ["Cost to serve", "Growth", 15, "no", "Rating"],
    ["Demand stability", "Growth", 15, "yes", "Rating"],
    ["Strategic fit", "Harmony", 20, "yes", "Rating"],
    ["Relationship strength", "Harmony", 20, "yes", "Rating"],
  ];
  const rating = () => (random() < 0.1 ? undefined : 1 + 3 * Math.floor(4 * random()));
  const names = Array.from({ length: accounts }, (_, at) => `Account ${String(at + 1).padStart(5, "0")}`);
  const ratings = names.map((name) => [name, ...criteria.map(rating)]);
  const amounts = names.map((name) => [
    name,
    Math.round(1e5 * random() ** 3),
    Math.round(1e5 * random() ** 3),
  ]);
  return bookOf(criteria, ratings, revenue ? amounts : undefined);
}

function bookOf(
  criteria: readonly (readonly CellValue[])[],
  ratings: readonly (readonly CellValue[])[],
  revenue?: readonly (readonly CellValue[])[],
): Book {
  const names = criteria.map(([name]) => name);
  const last = String.fromCharCode(65 + names.length);
  const more = revenue
    ? { Revenue: [["Account", 2024, 2025], ...revenue.map((row) => [...row])] }
    : undefined;
  const table = revenue ? { Revenue: `Revenue!A1:C${revenue.length + 1}` } : undefined;
  return makeBook(
    {
      Criteria: [headers, ...criteria.map((row) => row.slice(0, 5))],
      Ratings: [["Account", ...names], ...ratings.map((row) => [...row])],
      ...more,
    },
    {
      tables: {
        VF_Criteria: `Criteria!A1:E${criteria.length + 1}`,
        VF_Ratings: `Ratings!A1:${last}${ratings.length + 1}`,
        ...table,
      },
    },
  );
}
