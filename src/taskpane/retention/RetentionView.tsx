import { useMemo } from "react";
import { previewRetention, type LostAccount } from "../../actions/previewRetention";
import { changeWords, retentionTexts } from "../../model/retentionTexts";
import { retentionPaneTexts } from "../../model/retentionPaneTexts";
import { FoldedList } from "../FoldedList";
import { KeyFigures } from "../KeyFigures";
import { Notice } from "../Notice";
import { StateTag } from "../StateTag";
import type { ToolViewProps } from "../ToolView";
import { useNumbers } from "../useNumbers";

/** More are on the sheet. */
const mostListed = 100;

/** What was kept from one period to the other, and whom it lost: as it would be written with these settings. */
export function RetentionView({ revenue, settings: { draft }, state }: ToolViewProps) {
  const { count, money, share } = useNumbers();
  const preview = useMemo(() => revenue && previewRetention(revenue, draft), [revenue, draft]);
  if (!preview) return null;
  if ("fault" in preview) return <Notice kind="error">{preview.fault}</Notice>;
  const { compared, lost } = preview;
  const { accounts, logoRetention, grossRetention, netRetention } = compared.retention;
  const rate = (value: number) => (Number.isNaN(value) ? retentionPaneTexts.notKnown : share(value));
  const line = ({ account, what, change }: LostAccount) => (
    <>
      {account}
      <span className="quiet">
        {what === changeWords.lost
          ? retentionPaneTexts.leftLine(what, money(-change))
          : retentionPaneTexts.lostLine(what, money(-change))}
      </span>
    </>
  );
  return (
    <>
      <section>
        <h2>
          {retentionPaneTexts.title}
          <StateTag state={state} />
        </h2>
        <p>{retentionTexts.finding(compared)}</p>
        <KeyFigures
          figures={[
            {
              name: retentionPaneTexts.logo,
              figure: rate(logoRetention),
              beside: retentionPaneTexts.ofAccounts(count(accounts.kept), count(accounts.opening)),
            },
            { name: retentionPaneTexts.gross, figure: rate(grossRetention) },
            { name: retentionPaneTexts.net, figure: rate(netRetention) },
          ]}
        />
      </section>
      <section>
        <h2>{retentionPaneTexts.lostTitle(count(lost.length))}</h2>
        {lost.length === 0 && <p>{retentionPaneTexts.nobodyLost}</p>}
        <FoldedList
          label={retentionPaneTexts.lostTitle(count(lost.length))}
          shown={5}
          items={lost.slice(0, mostListed).map(line)}
        />
      </section>
    </>
  );
}
