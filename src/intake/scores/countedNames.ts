import { listed } from "../../model/languages/joined";
import { shortened } from "../cells/shortened";

/** How many there are and the first of them, for a sentence. */
export function countedNames(names: readonly string[]): { readonly count: number; readonly list: string } {
  return { count: names.length, list: listed(names.slice(0, 3).map(shortened)) };
}
