import { useState } from "react";
import { accountPaneTexts } from "../../model/accountPaneTexts";
import type { AccountExplained } from "../../model/explain";
import type { Inspection } from "../../model/outcome";
import { TierSwatch } from "../TierSwatch";
import { useAccount } from "./useAccount";

interface AccountStripProps {
  readonly inspection: Inspection;
  /** A run is going on. */
  readonly resting: boolean;
  readonly onBug: (error: unknown) => void;
}

/** The pane's foot: the selected account with tier and rank, and above it, when opened, why it stands there. */
export function AccountStrip({ inspection, resting, onBug }: AccountStripProps) {
  const [open, setOpen] = useState(false);
  const explained = useAccount(inspection, resting, onBug);
  const { account, standing } = explained ?? {};
  const rank = standing ? accountPaneTexts.rank({ ...standing }) : accountPaneTexts.noRank;
  return (
    <section className="account" aria-label={accountPaneTexts.title}>
      {open && <Sections explained={explained} />}
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {account === undefined ? (
          <span className="quiet">{accountPaneTexts.howTo}</span>
        ) : (
          <>
            <span className="name">{account}</span>
            {standing && <TierSwatch tier={standing.tier} place={standing.place} count={standing.tiers} />}
            <span className="rank">{rank}</span>
          </>
        )}
      </button>
      <p role="status" className="unseen">
        {account && standing && accountPaneTexts.said({ account, ...standing })}
      </p>
    </section>
  );
}

/** The reasons in plain words, at a height of their own: another account moves nothing. */
function Sections({ explained }: { explained: AccountExplained | undefined }) {
  const { account, sections = [], message, doubt } = explained ?? {};
  return (
    <div className="why" tabIndex={0} role="region" aria-label={account ?? accountPaneTexts.title}>
      {account === undefined && <p>{message ?? accountPaneTexts.howTo}</p>}
      {sections.map(({ heading, sentences }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
      ))}
      {doubt && <p className="quiet">{doubt}</p>}
    </div>
  );
}
