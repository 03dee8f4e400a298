import type { Cell } from "../../model/cells";
import { Problem } from "../../model/problem";
import { criterionSources, dimensions, type CriterionSource, type Dimension } from "../../model/scores";
import { accountKey } from "../accountKey";
import { shortened } from "../cells/shortened";

/** The dimension that a cell names. Throws the Problem `badDimension`. */
export function dimensionIn(cell: Cell, address: string): Dimension {
  const found = dimensions.find((each) => accountKey(each) === accountKey(String(cell)));
  if (!found) throw new Problem("badDimension", { address, value: shortened(String(cell)) });
  return found;
}

/** Whether a higher rating is the better one; blank is yes. Throws the Problem `badHigherIsBetter`. */
export function higherIsBetterIn(cell: Cell, address: string): boolean {
  const word = accountKey(String(cell));
  if (["", "yes", "y", "true"].includes(word)) return true;
  if (["no", "n", "false"].includes(word)) return false;
  throw new Problem("badHigherIsBetter", { address, value: shortened(String(cell)) });
}

/** Where the ratings come from; blank is the table of ratings. Throws the Problem `badCriterionSource`. */
export function sourceIn(cell: Cell, address: string): CriterionSource {
  const word = accountKey(String(cell));
  if (word === "") return "Rating";
  if (word === "revenue") return "Revenue total";
  const found = criterionSources.find((each) => accountKey(each) === word);
  if (!found) throw new Problem("badCriterionSource", { address, value: shortened(String(cell)) });
  return found;
}
