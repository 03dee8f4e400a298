import { Problem } from "../../model/problem";
import type { BookReading } from "../BookReading";
import type { FoundSamples } from "./findSamples";

/** Refuses, before anything is cleared, what Excel would refuse half way. Throws Problems. */
export function preflightSamples(samples: readonly FoundSamples[], book: BookReading): void {
  if (book.readOnly) throw new Problem("readOnlyFile");
  const locked = samples.find(({ rows, sheet }) => rows.length > 0 && sheet.protected);
  if (locked) throw new Problem("protectedSample", { sheet: locked.sheet.name, table: locked.table });
}
