import type { ContentsInput, ContentsLine, ContentsResults, NotBuilt } from "../../model/contents";
import { contentsTexts } from "../../model/contentsTexts";
import type { Settings } from "../../model/settings";
import { chooseSources } from "../../intake/chooseSources";
import { findSources } from "../../intake/findSources";
import { candidateOf } from "../../intake/sourceLayout";
import type { BookReading } from "../../workbook/BookReading";
import { standingRuns } from "../../workbook/runRecord";
import { momentOf } from "../momentOf";
import { toolWords } from "./toolWords";

/** A table that is about to be made, for the contents of the same plan. */
export type InputToCome = Omit<ContentsInput, "about">;

/** What the workbook holds of ours, for its contents; with what is yet to come and what could not be built. */
export function contentsOf(
  book: BookReading,
  settings: Settings,
  asOf: Date,
  toCome: readonly InputToCome[] = [],
  notBuilt: readonly NotBuilt[] = [],
): ContentsResults {
  return {
    moment: momentOf(asOf.toISOString()),
    results: linesOf(book),
    inputs: inputsOf(book, settings, toCome),
    missing: notBuilt.map(({ tool, why }) => ({
      name: toolWords(tool).name,
      why: why === "" ? contentsTexts.stopped : why,
    })),
  };
}

function linesOf(book: BookReading): ContentsLine[] {
  return Object.values(standingRuns(book)).flatMap(({ tool, asOf, sheets, from = [], notes = NaN }) =>
    sheets.flatMap((role): ContentsLine[] => {
      const sheet = book.sheets.find((each) => each.role === role);
      if (!sheet) return [];
      const about = toolWords(tool, role).makes;
      return [{ tool, sheet: sheet.name, about, from: from.join(", "), built: momentOf(asOf), notes }];
    }),
  );
}

function inputsOf(book: BookReading, settings: Settings, toCome: readonly InputToCome[]): ContentsInput[] {
  const abouts: Readonly<Record<string, string>> = contentsTexts.inputs;
  const order = Object.keys(abouts);
  const standing = book.sheets.flatMap((sheet) =>
    sheet.tables
      .filter(({ name }) => order.includes(name))
      .map(({ name, columns }) => ({ sheet: sheet.name, table: name, rows: { header: columns[0].name } })),
  );
  const tables = [...standing, ...toCome].map((each) => ({ ...each, about: abouts[each.table] }));
  tables.sort((one, other) => order.indexOf(one.table) - order.indexOf(other.table));
  const sources = chooseSources(book, findSources(book, settings), settings, [], false).sources.map(
    candidateOf,
  );
  const revenue = sources
    .filter(({ id, sheet }) => !order.includes(id) && !toCome.some((each) => each.sheet === sheet))
    .map(({ sheet, id, rows }) => {
      const table = id.slice(id.lastIndexOf("!") + 1);
      return { sheet, about: contentsTexts.revenue, table, rows };
    });
  const rules = book.sheets.flatMap(({ role, name, tables: own }) =>
    own
      .filter((table) => role === "settings" && table.name === "VF_Settings")
      .map((table) => ({
        sheet: name,
        about: contentsTexts.settings,
        table: table.name,
        rows: { header: table.columns[0].name },
      })),
  );
  return [...revenue, ...tables, ...rules];
}
