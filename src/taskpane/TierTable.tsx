import { paneTexts } from "../model/paneTexts";
import type { TierLine } from "../model/outcome";
import { TierSwatch } from "./TierSwatch";
import { count, money, share } from "./numbers";

/** How many accounts and how much revenue each tier holds. */
export function TierTable({ tiers }: { tiers: readonly TierLine[] }) {
  return (
    <table className="tiers">
      <caption className="unseen">{paneTexts.tiersTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{paneTexts.tier}</th>
          <th scope="col">{paneTexts.accounts}</th>
          <th scope="col" aria-label={paneTexts.shareOfAccounts}>
            {paneTexts.share}
          </th>
          <th scope="col">{paneTexts.revenue}</th>
          <th scope="col" aria-label={paneTexts.shareOfRevenue}>
            {paneTexts.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {tiers.map((each, place) => (
          <tr key={place}>
            <th scope="row">
              <TierSwatch tier={each.tier} place={place} count={tiers.length} />
              {each.tier.length > 2 && <span className="tier-name">{each.tier}</span>}
            </th>
            <td>{count(each.accounts)}</td>
            <td>{share(each.shareOfAccounts)}</td>
            <td>{money(each.revenue)}</td>
            <td>{share(each.shareOfRevenue)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
