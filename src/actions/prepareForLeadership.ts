import { contentsRole } from "../model/contents";
import { contentsTexts } from "../model/contentsTexts";
import type { SheetSnapshot } from "../model/book";
import { isInputRole } from "../model/inputRole";
import { listed } from "../model/languages/joined";
import { note } from "../model/note";
import type { ActionRequest, ActionResult, Inspection } from "../model/outcome";
import { Problem } from "../model/problem";
import { apply } from "../workbook/apply";
import { prepareSheets } from "../workbook/readers/prepareSheets";
import { read } from "../workbook/read";
import { compute } from "./compute";
import { toolWords } from "./contents/toolWords";
import { takeStep } from "./takeStep";
import { toItsEnd, type Changed } from "./toItsEnd";

/**
 * Makes a workbook ready for readers: the sheets of input and settings are hidden (the person's own sheets of revenue
 * only where `hideSources` asks for it), the contents come first and in front, and every sheet begins at A1. Taken back by
 * `undoPreparation`. Throws the Problems `nothingToPrepare`, `staleResults` and `structureLocked`.
 */
export function prepareForLeadership(request: ActionRequest): Promise<ActionResult> {
  return toItsEnd(request, async (asked, pace): Promise<ActionResult | Changed> => {
    takeStep(asked, "reading");
    const book = await read();
    const inspection = await compute("inspect", book, asked);
    ensureCurrent(inspection);
    if (book.structureProtected) throw new Problem("structureLocked");
    const { plan, name } = await compute("contents", book, asked);
    const applied = await apply(plan, book, (step) => takeStep(asked, step), pace);
    if (applied.kind === "changed") return { changed: applied.source, written: applied.written };
    const sources = asked.hideSources ? inspection.sources.map(({ sheetId }) => sheetId) : [];
    const hidden = book.sheets.filter((sheet) => isForTyping(sheet) || sources.includes(sheet.id));
    const isMade = !book.sheets.some(({ role }) => role === contentsRole);
    await prepareSheets({ front: name, isMade, hide: hidden.map(({ id }) => id) });
    const list = listed(hidden.map((sheet) => sheet.name));
    return {
      action: "prepareForLeadership",
      message: contentsTexts.prepared({ hidden: hidden.length }),
      notes: hidden.length > 0 ? [note("stillInside", "", { list })] : [],
    };
  });
}

/** What leadership sees must be true. */
function ensureCurrent({ lastRuns }: Inspection): void {
  const runs = Object.entries(lastRuns);
  if (runs.length === 0) throw new Problem("nothingToPrepare");
  const stale = runs.filter(([, { current }]) => !current).map(([tool]) => toolWords(tool).name);
  if (stale.length > 0) throw new Problem("staleResults", { list: listed(stale) });
}

/** Sheets of ours that are there to be typed into, and others that hold tables of input alone. */
function isForTyping({ role, tables }: SheetSnapshot): boolean {
  if (role !== undefined) return role === "settings" || isInputRole(role);
  const inputs: readonly string[] = Object.keys(contentsTexts.inputs);
  return tables.length > 0 && tables.every(({ name }) => name.startsWith("VF_") && inputs.includes(name));
}
