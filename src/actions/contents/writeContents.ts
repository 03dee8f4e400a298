import { sheetAddress, topLeft } from "../../model/cells";
import type { ActionRequest } from "../../model/outcome";
import { apply } from "../../workbook/apply";
import { read } from "../../workbook/read";
import { selectCell } from "../../workbook/selectCell";
import { compute } from "../compute";
import { takeStep } from "../takeStep";
import { toItsEnd, type Changed } from "../toItsEnd";

/** Writes the sheet `Contents` as the workbook stands, brings it into view and gives its name. */
export async function writeContents(request: ActionRequest): Promise<string> {
  const { name } = await toItsEnd(
    request,
    async (asked, pace): Promise<{ readonly name: string } | Changed> => {
      takeStep(asked, "reading");
      const book = await read();
      const planned = await compute("contents", book, asked);
      const applied = await apply(planned.plan, book, (step) => takeStep(asked, step), pace);
      if (applied.kind === "changed") return { changed: applied.source, written: applied.written };
      return { name: planned.name };
    },
  );
  await selectCell(sheetAddress(name, topLeft));
  return name;
}
