import type { Cell } from "../../model/cells";
import { withoutCurrency } from "../cells/currencies";
import {
  accountFillers,
  accountIdWords,
  accountWords,
  amountWords,
  companyWords,
  dateWords,
  dealWords,
  fillerWords,
  identifierWords,
  nameWords,
  revenueWords,
} from "./headerWords";
import { wordSet, wordsOf } from "./wordsOf";

/** Whether a header without a period names revenue ("Net sales", "Umsatz in EUR"), or at least an amount. */
export function revenueNamed(header: Cell): "revenue" | "amount" | undefined {
  const words = lettersOf(typeof header === "string" ? withoutCurrency(header) : "");
  if (!words.every((word) => revenueWords.has(word) || amountWords.has(word) || fillerWords.has(word)))
    return;
  if (words.some((word) => revenueWords.has(word))) return "revenue";
  return words.some((word) => amountWords.has(word)) ? "amount" : undefined;
}

/** Whether a header names the date of a sale: "OrderDate", "Rechnungsdatum", "Month"; "Customer since" is none. */
export function namesDate(header: Cell): boolean {
  const words = lettersOf(header);
  const known = (word: string) => dateWords.has(word) || dealWords.has(word) || fillerWords.has(word);
  return words.every(known) && words.some((word) => dateWords.has(word));
}

/** How surely a header names accounts: 4 an account, 3 a company, 2 a name, 1 an identifier, 0 nothing of the kind. */
export function accountRank(header: Cell): 0 | 1 | 2 | 3 | 4 {
  const words = lettersOf(header);
  const lists = [accountWords, companyWords, nameWords, identifierWords, accountIdWords, accountFillers];
  if (!words.every((word) => lists.some((list) => list.has(word)))) return 0;
  const has = (list: ReadonlySet<string>) => words.some((word) => list.has(word));
  if (has(accountIdWords)) return 1;
  const rank = has(accountWords) ? 4 : has(companyWords) ? 3 : has(nameWords) ? 2 : 0;
  return rank > 0 && has(identifierWords) ? 1 : rank;
}

/** Whether a header stands over a column of currency codes. */
export function namesCurrency(header: Cell): boolean {
  const words = lettersOf(header);
  return (
    words.some((word) => currencyWords.has(word)) &&
    words.every((word) => currencyWords.has(word) || dealWords.has(word) || word === "code")
  );
}

const currencyWords = wordSet(
  "currency curr ccy cur währung waehrung valuta валюта moeda divisa devise 货币 币种 幣別",
);

function lettersOf(header: Cell): readonly string[] {
  return typeof header === "string" && header.length <= 120
    ? wordsOf(header).filter((word) => /\p{L}/u.test(word))
    : [];
}
