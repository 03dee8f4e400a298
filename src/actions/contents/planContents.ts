import { readSettings } from "../../intake/readSettings";
import type { ActionRequest } from "../../model/outcome";
import type { Plan } from "../../model/plan";
import { contentsReport } from "../../reports/contents/contentsReport";
import { worded } from "../../reports/wording/worded";
import type { BookReading } from "../../workbook/BookReading";
import { contentsOf } from "./contentsOf";
import { ownSheetName } from "./ownSheetName";

/** The contents of a workbook, and the name that their sheet will have. */
export interface PlannedContents {
  readonly plan: Plan;
  readonly name: string;
}

/** The job that lays out the contents as the workbook stands. */
export function planContents(book: BookReading, { asOf, notBuilt }: ActionRequest): PlannedContents {
  const { settings } = readSettings(book);
  const contents = contentsOf(book, settings, asOf, [], notBuilt);
  const { sheets } = worded({ sheets: [contentsReport(contents)] });
  return { plan: { sheets, columns: [], by: "contents" }, name: ownSheetName(sheets[0], book) };
}
