import { categoryProducts } from "../analyses/profit/categoryProducts";
import { earningsOf } from "../analyses/profit/earningsOf";
import { profitDoubts } from "../analyses/profit/profitDoubts";
import { whaleCurve } from "../analyses/profit/whaleCurve";
import { readProfit } from "../intake/profit/readProfit";
import { sentencesOf } from "../model/languages/joined";
import type { ProfitRun } from "../model/profit";
import { profitTexts } from "../model/profitTexts";
import { profitInput } from "../reports/profit/profitInput";
import { profitReport } from "../reports/profit/profitReport";
import { accountsKnown } from "./accountsKnown";
import { inputSheetName } from "./inputSheetName";
import type { Computed, Given, Tool } from "./Tool";

/**
 * "Build profit matrix": the sheet `Profit matrix` from what `VF_Profit` tells of revenue and costs. Where there is no
 * such table it is made, with the accounts of the revenue, for the person to fill in.
 */
export const profitTool: Tool<ProfitRun> = {
  id: "buildProfitMatrix",
  revenue: "not read",
  settings: [],
  compute: computeProfit,
};

function computeProfit(given: Given): Computed<ProfitRun> {
  const { book, settings, request, unchanged } = given;
  const read = readProfit(book, settings);
  if (!read) return tableToFillIn(given);
  const { profits } = read;
  const earnings = earningsOf(profits.accounts);
  const curve = whaleCurve(earnings.earnings);
  const notes = [...given.notes, ...read.notes, ...profitDoubts(profits, earnings)];
  const tables = [profits.place];
  const sheet = profitReport({
    earnings,
    curve,
    grid: categoryProducts(profits, profitTexts),
    currency: profits.currency,
    notes,
    stamp: { asOf: request.asOf, place: profits.place, unchanged: unchanged(tables) },
  });
  const message = sentencesOf([profitTexts.built(curve.facts), profitTexts.finding(curve.facts)]);
  return {
    sheets: [sheet],
    read: tables,
    result: { action: "buildProfitMatrix", message, notes, facts: curve.facts },
  };
}

/** Revenue is looked at here only: a matrix that stands does not grow old with it. */
function tableToFillIn(given: Given): Computed<ProfitRun> {
  const { book, notes } = given;
  const accounts = accountsKnown(given);
  const input = profitInput(accounts);
  const sheet = inputSheetName(book, input);
  const message = profitTexts.made({ sheet, accounts: accounts.length });
  return {
    sheets: [],
    inputs: [input],
    read: [],
    result: { action: "buildProfitMatrix", message, notes },
  };
}
