import { sheetWord } from "../../model/languages/sheetWords";
import type { InputBlock, SheetPlan } from "../../model/plan";
import type { Table } from "../../model/table";
import { fitted } from "./fitted";
import { headersOf, type Headers } from "./Headers";
import { wordedBlock } from "./wordedBlock";

interface Worded {
  readonly sheets: readonly SheetPlan[];
  readonly inputs?: readonly InputBlock[];
}

/**
 * What a tool comes to, with tab names and headers in the language of now: the code, and the catalogue of tools, call
 * columns and sheets by one English name. The last step of planning, for from here on a name is what stands in a cell.
 * Tables that stand already keep their headers: `addRows`, `addColumns` and `set` name those as they are.
 */
export function worded<Planned extends Worded>(planned: Planned): Planned {
  const { sheets, inputs } = planned;
  const headers = headersOf([...sheets, ...(inputs ?? []).map(({ make }) => make)].flatMap(tablesOf));
  return {
    ...planned,
    sheets: sheets.map((sheet) => wordedSheet(sheet, headers)),
    ...(inputs && { inputs: inputs.map((each) => ({ ...each, make: wordedSheet(each.make, headers) })) }),
  };
}

function wordedSheet(sheet: SheetPlan, headers: Headers): SheetPlan {
  return fitted({
    ...sheet,
    name: sheetWord(sheet.name),
    blocks: sheet.blocks.map((block) => wordedBlock(block, headers)),
  });
}

function tablesOf({ blocks }: SheetPlan): Table[] {
  return blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
}
