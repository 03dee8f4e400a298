import { areaAddress } from "../model/cells";
import type { SourceCandidate } from "../model/outcome";
import type { RevenueSource } from "../model/revenue";
import { allPeriodsCell, sourceColumns } from "../model/sourceList";
import { valueTexts } from "../model/valueTexts";
import type { Table } from "../model/table";

/** What the list of sources needs to know of one that is read. */
export type UsedSource = Pick<RevenueSource, "id" | "sheet" | "table" | "area" | "accountColumn" | "periods">;

/**
 * `VF_Sources`: the sources that are read, then those that were found and are not. A source of which only some
 * periods are read keeps its list of them; the others take in new periods as they come.
 */
export function sourcesTable(sources: readonly UsedSource[], candidates: readonly SourceCandidate[]): Table {
  const used = sources.map((source) => {
    const whole = candidates.find(({ id }) => id === source.id)?.periods ?? [];
    const labels = source.periods.map(({ label }) => label);
    const place = source.table?.name ?? areaAddress(source.area);
    return [source.sheet, place, source.accountColumn.name, periodsCell(labels, whole), valueTexts.yesNo.yes];
  });
  const ids = new Set(sources.map(({ id }) => id));
  const unused = candidates
    .filter(({ id }) => !ids.has(id))
    .map(({ id, sheet, accountColumn, periods }) => [
      sheet,
      localPlace(id),
      accountColumn,
      periodsCell(periods, []),
      valueTexts.yesNo.no,
    ]);
  const rows = [...used, ...unused];
  return {
    name: "VF_Sources",
    rows: rows.length,
    columns: sourceColumns.map((name, at) => ({ name, kind: "text", values: rows.map((row) => row[at]) })),
  };
}

function periodsCell(labels: readonly string[], whole: readonly string[]): string {
  return whole.length > labels.length
    ? labels.join(", ")
    : allPeriodsCell(labels.map((label) => ({ label })));
}

/** A table's name, or the range without its sheet. */
function localPlace(id: string): string {
  return id.slice(id.lastIndexOf("!") + 1);
}
