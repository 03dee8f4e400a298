import type { Sheet } from "../../book/Book";
import { check, invalid } from "../check";
import type { Host } from "../Host";
import { RangeObject } from "./RangeObject";
import { resolveAddress, type Area } from "./resolveAddress";

/** A range given as an object or as an address on a home sheet. */
export function rangeArgument(host: Host, home: Sheet | undefined, value: unknown): Area {
  if (value instanceof RangeObject) {
    value.ensureAlive();
    return { sheet: value.sheet, rect: value.rect };
  }
  return resolveAddress(host.book, check.text(value, "The range"), home);
}

/** As `rangeArgument`, for cells that must lie on the home sheet. */
export function rangeOnSheet(host: Host, home: Sheet, value: unknown): Area {
  const area = rangeArgument(host, home, value);
  if (area.sheet !== home) throw invalid("The range lies on another worksheet.");
  return area;
}
