import type { Block, SheetPlan, TableBlock } from "../../model/plan";

/** The block of a table on the sheet that is made for it. */
export function tableBlock(name: string, make: SheetPlan): TableBlock {
  const block = make.blocks.find((each): each is TableBlock => isTable(each) && each.name === name);
  if (!block) throw new Error(`The sheet ${make.name} is to hold the table ${name} and does not`);
  return block;
}

const isTable = (block: Block) => block.kind === "table";
