import type { CellLike, FormulaResultLike } from "@cj-tech-master/excelts/formula";
import type { CellFormula, CellValue } from "../CellStore";
import type { SheetView } from "./SheetView";

/** How the engine tells cells apart: blank, with a formula, or any other number for a value. */
const kinds = { blank: 0, value: 2, formula: 6 };

/** A cell as the formula engine sees it; what the engine writes goes straight into the book. */
export class CellView implements CellLike {
  constructor(
    readonly owner: SheetView,
    readonly row: number,
    readonly col: number,
  ) {}

  private get own(): CellFormula | undefined {
    return this.owner.sheet.cells.formula(this.row - 1, this.col - 1);
  }

  get type(): number {
    if (this.formula !== undefined || this.owner.isInArray(this.row, this.col)) return kinds.formula;
    return this.value === null ? kinds.blank : kinds.value;
  }

  get formula(): string | undefined {
    const { view, sheet } = this.owner;
    return view.textAt(sheet, this.row - 1, this.col - 1);
  }

  get model() {
    const { kind, ref, text } = this.own ?? { kind: "plain", text: "=" };
    return {
      shareType: kind === "array" ? "array" : undefined,
      ref,
      formula: text.slice(1),
      isDynamicArray: kind === "dynamic",
    };
  }

  get value(): unknown {
    return this.owner.sheet.cells.value(this.row - 1, this.col - 1) ?? null;
  }

  /** The engine writes here what a formula elsewhere spilled into this cell, and null where it no longer does. */
  set value(value: unknown) {
    if (value !== null) this.owner.view.spilledAt(this.row, this.col);
    this.write(toValue(value));
  }

  get result(): FormulaResultLike {
    return this.owner.sheet.cells.value(this.row - 1, this.col - 1);
  }

  /** A formula that comes to nothing shows 0, as in Excel. */
  set result(result: FormulaResultLike) {
    this.owner.view.resultAt(this);
    this.write(toValue(result) ?? 0);
  }

  private write(value: CellValue): void {
    this.owner.sheet.cells.setValue(this.row - 1, this.col - 1, value);
  }
}

function toValue(value: unknown): CellValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "object" && value !== null && "error" in value
    ? { error: String(value.error) }
    : undefined;
}
