import type { Cell } from "../../model/cells";
import { Problem } from "../../model/problem";
import type { CriterionSource, Dimension } from "../../model/scores";
import { accountKey } from "../accountKey";
import { meant } from "../headers/meant";
import { shortened } from "../cells/shortened";

/** The dimension that a cell names. Throws the Problem `badDimension`. */
export function dimensionIn(cell: Cell, address: string): Dimension {
  const found = meant("dimensions", String(cell));
  if (!found) throw new Problem("badDimension", { address, value: shortened(String(cell)) });
  return found;
}

/** Whether a higher rating is the better one; blank is yes. Throws the Problem `badHigherIsBetter`. */
export function higherIsBetterIn(cell: Cell, address: string): boolean {
  const word = accountKey(String(cell));
  if (["", "y", "true"].includes(word)) return true;
  if (["n", "false"].includes(word)) return false;
  const said = meant("yesNo", word);
  if (said) return said === "yes";
  throw new Problem("badHigherIsBetter", { address, value: shortened(String(cell)) });
}

/** Where the ratings come from; blank is the table of ratings. Throws the Problem `badCriterionSource`. */
export function sourceIn(cell: Cell, address: string): CriterionSource {
  const word = accountKey(String(cell));
  if (word === "") return "Rating";
  if (word === "revenue") return "Revenue total";
  const found = meant("criterionSources", word);
  if (!found) throw new Problem("badCriterionSource", { address, value: shortened(String(cell)) });
  return found;
}
