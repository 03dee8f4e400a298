import { accountKey } from "../accountKey";
import { accountRank } from "./headerMeaning";

/**
 * The header of the accounts in a table that people fill in: Account, else the first one that surely names accounts
 * or companies, as in revenue; undefined where none does.
 *
 * @example accountHeader(["Fit", "Kunde"]) // "Kunde"
 */
export function accountHeader(headers: readonly string[]): string | undefined {
  return (
    headers.find((header) => accountKey(header) === "account") ??
    headers.find((header) => accountRank(header) >= 3)
  );
}
