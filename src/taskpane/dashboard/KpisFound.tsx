import { dashboardPaneTexts } from "../../model/dashboardPaneTexts";
import type { FactsBeside } from "../../model/explain";
import { paneTexts } from "../../model/paneTexts";
import { Notice } from "../Notice";
import { TextButton } from "../TextButton";
import { useNumbers } from "../useNumbers";

interface KpisFoundProps {
  readonly beside: FactsBeside;
  readonly looking: boolean;
  readonly onLookAgain: () => void;
  readonly onSelect: (address: string) => void;
}

/** What the dashboard reads: the accounts in `VF_Kpis`, or what stands in the way. */
export function KpisFound({ beside: { rated, inputs }, looking, onLookAgain, onSelect }: KpisFoundProps) {
  const { count } = useNumbers();
  const accounts = rated?.kpis.accounts.length ?? 0;
  const { kpisAt, kpisFault } = inputs ?? {};
  return (
    <section>
      <h1>{headingOf()}</h1>
      {kpisFault && <Notice kind="error">{kpisFault}</Notice>}
      {!kpisAt && <p>{dashboardPaneTexts.noTable}</p>}
      <p className="quiet">
        {kpisAt && <TextButton onPress={() => onSelect(kpisAt)}>{dashboardPaneTexts.toTable}</TextButton>}
        <TextButton onPress={onLookAgain} resting={looking}>
          {paneTexts.lookAgain}
        </TextButton>
      </p>
    </section>
  );

  function headingOf(): string {
    if (kpisFault) return dashboardPaneTexts.faultTitle;
    return kpisAt ? dashboardPaneTexts.found(accounts, count(accounts)) : dashboardPaneTexts.noTableTitle;
  }
}
