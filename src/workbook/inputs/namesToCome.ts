import type { InputBlock } from "../../model/plan";
import type { BookReading } from "../BookReading";
import { freeSheetName } from "../freeName";
import { halfMade } from "./halfMade";
import { inputRole } from "../../model/inputRole";

/** The names that the sheets of tables to be made will have, in their order, as `arrange` gives them. */
export function namesToCome(blocks: readonly InputBlock[], book: BookReading): readonly string[] {
  const taken = book.sheets.map(({ name }) => name);
  return blocks.map(({ name, make }) => {
    const begun = halfMade({ ...make, role: inputRole(name) }, book)?.name;
    const own = begun ?? freeSheetName(make.name, taken);
    taken.push(own);
    return own;
  });
}
