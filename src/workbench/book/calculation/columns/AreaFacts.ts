import { isError, type CellValue } from "../../CellStore";
import type { Cells } from "./operands";

/** What can be looked up in an area at once; each fact is gathered when it is first asked for. */
export class AreaFacts {
  readonly values: readonly CellValue[];
  private places: Map<string | number | boolean, number[]> | undefined;
  private ascending: Float64Array | undefined;
  private inOrder: readonly number[] | undefined;
  private errors: boolean | undefined;
  private numericTexts: boolean | undefined;

  constructor({ sheet: { cells }, rect: { row, column, rows, columns } }: Cells) {
    const values: CellValue[] = [];
    for (let down = row; down < row + rows; down++)
      for (let across = column; across < column + columns; across++) values.push(cells.value(down, across));
    this.values = values;
  }

  /** The positions of cells with this value; texts are the same in whatever case. */
  positions(value: string | number | boolean): readonly number[] {
    if (!this.places) {
      this.places = new Map();
      for (const [at, each] of this.values.entries()) {
        if (each === undefined || isError(each)) continue;
        const key = keyOf(each);
        const known = this.places.get(key);
        if (known) known.push(at);
        else this.places.set(key, [at]);
      }
    }
    return this.places.get(keyOf(value)) ?? [];
  }

  /** The numbers, lowest first. */
  get sorted(): Float64Array {
    return (this.ascending ??= Float64Array.from(this.numbers).sort());
  }

  /** The numbers in their order. */
  get numbers(): readonly number[] {
    return (this.inOrder ??= this.values.filter((value) => typeof value === "number"));
  }

  get hasErrors(): boolean {
    return (this.errors ??= this.values.some(isError));
  }

  /** Texts that Excel counts as numbers when it compares them with one. */
  get hasNumericTexts(): boolean {
    return (this.numericTexts ??= this.values.some(
      (value) => typeof value === "string" && /^[\s\d.,$€£%()+-]*\d/.test(value),
    ));
  }

  /** How many numbers lie below a number, or at it and below. */
  below(number: number, orAt: boolean): number {
    const { sorted } = this;
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (orAt ? sorted[middle] <= number : sorted[middle] < number) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

function keyOf(value: string | number | boolean): string | number | boolean {
  return typeof value === "string" ? value.toLowerCase() : value;
}
