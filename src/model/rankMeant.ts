import { columnsInAll } from "./languages/columnsInAll";
import { isColumnName } from "./languages/columnWords";
import { isRankOfOurs } from "./rankWord";

/**
 * Which of the names that the at-risk queue can be ranked by a person means: as it stands, else the header of a column
 * of ours in any language. Undefined for none.
 *
 * @example rankMeant(["Importance", "Seats"], "wichtigkeit") // "Importance"
 */
export function rankMeant(names: readonly string[], asked: string): string | undefined {
  const key = asked.trim().toLowerCase();
  const isAsked = (name: string) => name.toLowerCase() === key;
  const inAnyLanguage = (name: string) =>
    isRankOfOurs(name) && isColumnName(name) && columnsInAll.some((headers) => isAsked(headers[name]));
  return names.find(isAsked) ?? names.find(inAnyLanguage);
}
