import { areaAddress } from "../model/cells";
import type { SheetArrangement } from "./Arrangement";
import type { SheetPlan } from "../model/plan";
import { ownerMark } from "./askSheet";
import { rangeOf } from "./rangeOf";
import { setHeights, setWidths } from "./setSizes";

/** Adds one of our sheets, at the end unless it is to stand first, and marks it as ours. */
export function addSheet(context: Excel.RequestContext, { name, plan }: SheetArrangement): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  sheet.customProperties.add(ownerMark, plan.role);
  if (plan.first) sheet.position = 0;
  return sheet;
}

/** Sets widths, heights, gridlines and the tab's colour; and the mark, which a run that broke off may not have set. */
export function shapeSheet(sheet: Excel.Worksheet, { plan, existing }: SheetArrangement): void {
  if (existing) sheet.customProperties.add(ownerMark, plan.role);
  sheet.tabColor = plan.tabColor;
  sheet.showGridlines = plan.gridlines;
  const first = { row: 0, column: 0, rows: 1, columns: 1 };
  const line = { ...first, columns: plan.widths.length };
  if (line.columns > 0) setWidths(rangeOf(sheet, line), plan.widths.map(pointsWide));
  const heights = heightsOf(plan);
  if (heights.length > 0) setHeights(rangeOf(sheet, { ...first, rows: heights.length }), heights);
}

/** The height of every row from the first on, as far as some differ from the default. */
function heightsOf({ heights = [] }: SheetPlan): (number | undefined)[] {
  const rows = new Map(heights.map(({ row, height }) => [row, height]));
  return Array.from({ length: Math.max(0, ...heights.map(({ row }) => row + 1)) }, (_, row) => rows.get(row));
}

/** A column's width in points: characters of 7 pixels and 5 of padding, at 96 pixels to 72 points. */
export function pointsWide(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Narrow margins in points: what is printed is as large as it can be, with room for the footer. */
const margins = { left: 28.8, right: 28.8, top: 32.4, bottom: 43.2, header: 18, footer: 21.6 };

/** Sets frozen rows and the print set-up: one page wide, the header row repeated, the page numbered. */
export function layOutSheet(sheet: Excel.Worksheet, { plan, existing }: SheetArrangement): void {
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  else if (existing) sheet.freezePanes.unfreeze();
  const { orientation, titleRow, rows, columns, onePage } = plan.print;
  const page = sheet.pageLayout;
  page.setPrintMargins("Points", margins);
  page.orientation = orientation === "portrait" ? "Portrait" : "Landscape";
  page.zoom = { horizontalFitToPages: 1, ...(onePage ? { verticalFitToPages: 1 } : {}) };
  if (onePage) page.centerHorizontally = true;
  page.setPrintArea(areaAddress({ row: 0, column: 0, rows, columns }));
  if (titleRow !== undefined) page.setPrintTitleRows(`$${titleRow + 1}:$${titleRow + 1}`);
  page.headersFooters.defaultForAllPages.leftFooter = "&A";
  page.headersFooters.defaultForAllPages.rightFooter = "&P / &N";
}
