import { paneTexts } from "../model/paneTexts";
import { sheetAddress } from "../model/cells";
import type { Revenue, RevenueSource } from "../model/revenue";
import { FoldedList } from "./FoldedList";
import { TextButton } from "./TextButton";

interface SourcesViewProps {
  readonly revenue: Revenue;
  readonly looking: boolean;
  readonly onLookAgain: () => void;
  readonly onSelect: (address: string) => void;
  /** Given where there are other sources to choose. */
  readonly onChoose?: () => void;
}

/** What was found in the workbook, and what was understood of it. */
export function SourcesView({ revenue, looking, onLookAgain, onSelect, onChoose }: SourcesViewProps) {
  return (
    <section>
      <h1>{paneTexts.found({ accounts: revenue.names.length, periods: revenue.periods.length })}</h1>
      <FoldedList
        label={paneTexts.sources}
        shown={3}
        items={revenue.sources.map((source) => (
          <Source key={source.id} source={source} onSelect={onSelect} />
        ))}
      />
      <p className="quiet">
        <TextButton onPress={onLookAgain} resting={looking}>
          {paneTexts.lookAgain}
        </TextButton>
        {onChoose && <TextButton onPress={onChoose}>{paneTexts.chooseOthers}</TextButton>}
      </p>
    </section>
  );
}

function Source({ source, onSelect }: { source: RevenueSource; onSelect: (address: string) => void }) {
  const { id, sheet, table, area, accountColumn, periods, rowsRead } = source;
  return (
    <>
      <TextButton onPress={() => onSelect(sheetAddress(sheet, area))}>
        {table ? paneTexts.sourceTable({ table: table.name, sheet }) : id}
      </TextButton>
      <p className="quiet">
        {paneTexts.sourceRead({
          column: accountColumn.name,
          rows: rowsRead,
          periods: paneTexts.periods(periods.map((period) => period.label)),
        })}
      </p>
    </>
  );
}
