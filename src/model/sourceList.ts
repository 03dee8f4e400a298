import { columnWords } from "./languages/columnWords";
import type { Period } from "./revenue";

/** The columns of `VF_Sources`, where the person says which sources are read; a contract. */
export const sourceColumns = ["Sheet", "Table or range", "Account column", "Periods", "Use"] as const;

/**
 * The cell under Periods for a source that is read whole: "All (1996, 1997, 1998)". A cell that begins with
 * "All", or is blank, takes new periods in as they come; a plain list ("1996, 1997") keeps to what it names.
 */
export function allPeriodsCell(periods: readonly Pick<Period, "label">[]): string {
  return `${columnWords.All} (${periods.map((period) => period.label).join(", ")})`;
}
