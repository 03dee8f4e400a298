import type { Area } from "../../src/model/cells";
import type { Block, SheetPlan, TableBlock } from "../../src/model/plan";

/** A block's name and the cells it takes on the sheet. */
export interface Taken {
  readonly name: string;
  readonly kind: Block["kind"];
  readonly area: Area;
}

/** The cells that each block of a sheet takes; a table without rows takes one. Shapes lie above the cells. */
export function areasOf(plan: SheetPlan): Taken[] {
  return plan.blocks.flatMap((block): Taken[] => {
    if (block.kind === "highlight" || block.kind === "shapes") return [];
    return [{ name: block.name, kind: block.kind, area: { ...block.at, ...sizeOf(block) } }];
  });
}

function sizeOf(block: Exclude<Block, { kind: "highlight" | "shapes" }>): Pick<Area, "rows" | "columns"> {
  if (block.kind === "chart") return { rows: block.rows, columns: block.columns };
  if (block.kind === "table") {
    return { rows: 1 + Math.max(1, block.table.rows), columns: block.table.columns.length };
  }
  return { rows: block.cells.length, columns: Math.max(...block.cells.map((row) => row.length)) };
}

/** Pairs of blocks that lie over each other. */
export function collisions(plan: SheetPlan): string[] {
  const all = areasOf(plan);
  return all.flatMap((one, at) =>
    all
      .slice(at + 1)
      .filter((other) => meet(one.area, other.area))
      .map((other) => `${plan.name}: ${one.name} and ${other.name}`),
  );
}

function meet(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** The tables of a sheet, by name. */
export function tablesOf(plan: SheetPlan): ReadonlyMap<string, TableBlock> {
  return new Map(plan.blocks.flatMap((block) => (block.kind === "table" ? [[block.name, block]] : [])));
}

/** The first cell of a text block, by the block's name. */
export function textOf(plan: SheetPlan, name: string): unknown {
  const block = plan.blocks.find((each) => each.kind === "text" && each.name === name);
  return block?.kind === "text" ? block.cells[0][0] : undefined;
}
