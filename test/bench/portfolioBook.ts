import type { Book } from "../../src/workbench/book/Book";
import { makeBook } from "../workbench/makeBook";
import { portfolio } from "./portfolio";

/** A workbook with one table `Revenue` on the sheet `Sales`: an account a row, three years beside it. */
export function portfolioBook(accounts: number): Book {
  const { names, amounts } = portfolio(accounts);
  const rows = names.map((name, account) => [name, ...amounts.map((period) => period[account])]);
  return makeBook(
    { Sales: [["Account", 2022, 2023, 2024], ...rows] },
    { tables: { Revenue: `Sales!A1:D${accounts + 1}` } },
  );
}
