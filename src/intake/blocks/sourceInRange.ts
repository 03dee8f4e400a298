import type { BookSnapshot } from "../../model/book";
import { areaAddress, parseArea } from "../../model/cells";
import { accountKey } from "../accountKey";
import type { BookRules } from "../cells/bookRules";
import { layoutAt } from "./layoutAt";
import { layoutWithin } from "./layoutWithin";
import { intersection } from "../cells/sheetGrid";
import type { SourceLayout } from "../sourceLayout";

/** The revenue in a range like `Sheet1!A1:E92`, read as far as the range goes; undefined where there is none. */
export function sourceInRange(book: BookSnapshot, rules: BookRules, range: string): SourceLayout | undefined {
  const asked = parseArea(range);
  const name = range
    .slice(0, Math.max(range.lastIndexOf("!"), 0))
    .replace(/^'(.*)'$/s, "$1")
    .replaceAll("''", "'");
  const sheet = book.sheets.find((each) => accountKey(each.name) === accountKey(name));
  if (!asked || !sheet?.used || sheet.role !== undefined || sheet.visibility === "VeryHidden")
    return undefined;
  const table = sheet.tables.find((each) => areaAddress(each.area) === areaAddress(asked));
  if (table) return layoutAt({ sheet, area: table.area, table }, rules);
  const area = intersection(asked, sheet.used);
  return area && layoutWithin({ sheet, area }, rules);
}
