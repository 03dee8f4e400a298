import { sheetAddress, topLeft } from "../../model/cells";
import type { ActionRequest, TemplateRun } from "../../model/outcome";
import { apply } from "../../workbook/apply";
import { read } from "../../workbook/read";
import { selectCell } from "../../workbook/selectCell";
import { compute } from "../compute";
import { takeStep } from "../takeStep";
import { toItsEnd, type Changed } from "../toItsEnd";

/**
 * Adds the input sheets of the tools asked for, or of all, with sample data, and the sheet `Contents` before all others.
 * Tables that stand already are left as they are, save blank forms, which are filled. Throws Problems.
 */
export function insertTemplate(request: ActionRequest): Promise<TemplateRun> {
  return toItsEnd(request, async (asked, pace): Promise<TemplateRun | Changed> => {
    takeStep(asked, "reading");
    const book = await read();
    const { plan, result } = await compute("insertTemplate", book, asked);
    const applied = await apply(plan, book, (step) => takeStep(asked, step), pace);
    if (applied.kind === "changed") return { changed: applied.source, written: applied.written };
    await selectCell(sheetAddress(result.contents, topLeft));
    return { ...result, notes: [...applied.notes, ...result.notes] };
  });
}
