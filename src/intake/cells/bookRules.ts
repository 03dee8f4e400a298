import type { BookSnapshot, Culture } from "../../model/book";
import type { Settings } from "../../model/settings";
import type { DateRules } from "../headers/periodOf";

/** What the reading of every sheet goes by. */
export interface BookRules {
  readonly culture: Culture;
  readonly dates: DateRules;
  readonly groupDatesBy: Settings["groupDatesBy"];
}

/** The workbook's own way to write numbers and dates, and how the person wants dates grouped. */
export function bookRules(book: BookSnapshot, settings: Pick<Settings, "groupDatesBy">): BookRules {
  const dates = { date1904: book.date1904, monthFirst: /^en-US\b/i.test(book.culture.name) };
  return { culture: book.culture, dates, groupDatesBy: settings.groupDatesBy };
}
