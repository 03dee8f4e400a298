import type { FilledTable } from "../model/filledTables";
import { paneTexts } from "../model/paneTexts";
import { Notice } from "./Notice";
import type { TableTool } from "./tableOf";
import { tableWords } from "./tableWords";
import { TextButton } from "./TextButton";

interface TableFoundProps {
  readonly tool: TableTool;
  /** Undefined where it is still to be made. */
  readonly table: FilledTable | undefined;
  readonly looking: boolean;
  readonly onLookAgain: () => void;
  readonly onSelect: (address: string) => void;
}

/** What a tool reads that reads no revenue: what stands in its table, or what is in the way. */
export function TableFound({ tool, table, looking, onLookAgain, onSelect }: TableFoundProps) {
  const words = tableWords(tool);
  const { at, fault, isToFillIn } = table ?? {};
  return (
    <section>
      <h1>{headingOf()}</h1>
      {fault && (isToFillIn ? <p>{fault}</p> : <Notice kind="error">{fault}</Notice>)}
      {!table && <p>{words.noTable}</p>}
      <p className="quiet">
        {at && <TextButton onPress={() => onSelect(at)}>{words.toTable}</TextButton>}
        <TextButton onPress={onLookAgain} resting={looking}>
          {paneTexts.lookAgain}
        </TextButton>
      </p>
    </section>
  );

  function headingOf(): string {
    if (isToFillIn) return paneTexts.fillIn;
    if (fault) return paneTexts.problemTitle;
    return table ? words.found({ count: table.count }) : words.noTableTitle;
  }
}
