import { chooseSources } from "../intake/chooseSources";
import { findSources } from "../intake/findSources";
import { readRevenue } from "../intake/readRevenue";
import type { Given } from "./Tool";

/** The accounts of the revenue, for a table of input that is made with them; none where no revenue is found. */
export function accountsKnown({ book, settings, request }: Given): readonly string[] {
  const { sources } = chooseSources(book, findSources(book, settings), settings, request.sources, false);
  return sources.length > 0 ? readRevenue(book, sources, settings).revenue.names : [];
}
