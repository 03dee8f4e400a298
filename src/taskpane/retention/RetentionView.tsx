import { useMemo } from "react";
import { previewRetention, type LostAccount } from "../../actions/previewRetention";
import { retentionTexts } from "../../model/retentionTexts";
import { retentionPaneTexts } from "../../model/retentionPaneTexts";
import { FoldedList } from "../FoldedList";
import { KeyFigures } from "../KeyFigures";
import { Notice } from "../Notice";
import { StateTag } from "../StateTag";
import type { ToolViewProps } from "../ToolView";
import { money, share } from "../numbers";

/** More are on the sheet. */
const mostListed = 100;

/** What was kept from one period to the other, and whom it lost: as it would be written with these settings. */
export function RetentionView({ revenue, settings: { draft }, state }: ToolViewProps) {
  const preview = useMemo(() => revenue && previewRetention(revenue, draft), [revenue, draft]);
  if (!preview) return null;
  if ("fault" in preview) return <Notice kind="error">{preview.fault}</Notice>;
  const { compared, lost } = preview;
  const { accounts, logoRetention, grossRetention, netRetention } = compared.retention;
  const rate = (value: number) => (Number.isNaN(value) ? retentionPaneTexts.notKnown : share(value));
  const line = ({ account, isGone, change }: LostAccount) => (
    <>
      {account}
      <span className="quiet">
        {(isGone ? retentionPaneTexts.left : retentionPaneTexts.bringsLess)({ amount: money(-change) })}
      </span>
    </>
  );
  const lostTitle = retentionPaneTexts.lostTitle({ accounts: lost.length });
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
              beside: retentionPaneTexts.ofAccounts({ kept: accounts.kept, opening: accounts.opening }),
            },
            { name: retentionPaneTexts.gross, figure: rate(grossRetention) },
            { name: retentionPaneTexts.net, figure: rate(netRetention) },
          ]}
        />
      </section>
      <section>
        <h2>{lostTitle}</h2>
        {lost.length === 0 && <p>{retentionPaneTexts.nobodyLost}</p>}
        <FoldedList label={lostTitle} shown={5} items={lost.slice(0, mostListed).map(line)} />
      </section>
    </>
  );
}
