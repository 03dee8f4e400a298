import { check, invalid } from "../check";
import { HostObject } from "../HostObject";
import { readMember, writeMember } from "../members";
import type { Rect } from "../../book/Book";
import { RangeBordersObject } from "./RangeBordersObject";
import type { RangeObject } from "./RangeObject";

type Properties = Readonly<Record<string, unknown>>;

/** The asked properties of each part of a range, under the names the developer wrote. */
export function readProperties(parts: readonly RangeObject[], options: unknown): Properties[] {
  const asked = check.record(options, "The properties to load");
  return parts.map((part) => picked(part, asked));
}

/** Sets properties of each part of a range; `{}` leaves a part as it is. */
export function writeProperties(parts: readonly RangeObject[], list: readonly unknown[]): void {
  parts.forEach((part, index) => assign(part, check.record(list[index], "The properties to set")));
}

/** The rows, columns or cells of a range, each as a range. */
export function partsOf(range: RangeObject, by: "rows" | "columns"): RangeObject[] {
  const { rect } = range;
  return Array.from({ length: rect[by] }, (_, at) => {
    const part: Rect =
      by === "rows"
        ? { ...rect, row: rect.row + at, rows: 1 }
        : { ...rect, column: rect.column + at, columns: 1 };
    return range.part(part);
  });
}

function picked(object: HostObject, asked: Properties): Properties {
  const found: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(asked)) {
    if (wanted === false) continue;
    const { value } = readMember(object, name);
    found[name] = value instanceof HostObject ? picked(value, check.record(wanted, name)) : value;
  }
  return found;
}

/** Borders are listed by edge here, not as a collection. */
const borderOf: Readonly<Record<string, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

function assign(object: HostObject, properties: Properties): void {
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) writeMember(object, name, value);
    else assign(stepInto(object, name), check.record(value, name));
  }
}

function stepInto(object: HostObject, name: string): HostObject {
  if (object instanceof RangeBordersObject && name in borderOf) return object.GetItem(borderOf[name]);
  const { value } = readMember(object, name);
  if (value instanceof HostObject) return value;
  throw invalid(`${name} takes no object.`);
}
