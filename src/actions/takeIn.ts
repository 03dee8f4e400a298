import { chooseSources, requireSources } from "../intake/chooseSources";
import { findSources } from "../intake/findSources";
import { readRevenue } from "../intake/readRevenue";
import { readSettings } from "../intake/readSettings";
import { candidateOf, type SourceLayout } from "../intake/sourceLayout";
import type { ActionRequest } from "../model/outcome";
import type { BookReading } from "../workbook/BookReading";
import { tablesAfter } from "../workbook/inputs/tablesAfter";
import type { Given, Tool } from "./Tool";
import { unchangedFormula } from "./unchangedFormula";

/** What a tool is given of a workbook, and the sources that the workbook uses. */
export interface TakenIn {
  readonly given: Given;
  readonly layouts: readonly SourceLayout[];
}

/** Reads settings, sources and, where the tool wants it, revenue. Throws Problems. */
export function takeIn(tool: Pick<Tool, "revenue">, book: BookReading, request: ActionRequest): TakenIn {
  const { settings, notes: settingNotes } = readSettings(book, request.set);
  const found = findSources(book, settings);
  const isNeeded = tool.revenue === "needed";
  const chosen = chooseSources(book, found, settings, request.sources, isNeeded);
  if (isNeeded || (tool.revenue === "if there" && chosen.unclear.length > 0))
    requireSources(found, chosen.sources);
  const layouts = chosen.sources;
  const isRead = layouts.length > 0 && tool.revenue !== "not read";
  const read = isRead ? readRevenue(book, layouts, settings) : undefined;
  const sources = read?.revenue.sources ?? [];
  const given: Given = {
    book,
    settings,
    revenue: read?.revenue,
    // The list of sources is not to say no to those that nobody has chosen among.
    candidates: found.filter((each) => !chosen.unclear.includes(each)).map(candidateOf),
    notes: [...settingNotes, ...(read ? [...chosen.notes, ...read.notes] : [])],
    request,
    unchanged: (tables, inputs) => unchangedFormula(sources, book, tablesAfter(book, tables, inputs)),
  };
  return { given, layouts };
}
