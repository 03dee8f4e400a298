import { paneTexts } from "../model/paneTexts";
import type { TierLine } from "../model/outcome";
import { tierColors } from "./tierColors";

/** Share of accounts over share of revenue as two bars cut by tier. The table below says the same in numbers. */
export function TierBars({ tiers }: { tiers: readonly TierLine[] }) {
  const colors = tierColors(tiers.length);
  const bar = (label: string, share: (tier: TierLine) => number) => (
    <>
      <span>{label}</span>
      <div>
        {tiers.map((tier, place) => (
          <i
            key={place}
            style={{ flexGrow: share(tier), backgroundColor: colors[place].fill, color: colors[place].ink }}
            hidden={share(tier) === 0}
          />
        ))}
      </div>
    </>
  );
  return (
    <div className="bars" aria-hidden="true">
      {bar(paneTexts.accounts, (tier) => tier.shareOfAccounts)}
      {bar(paneTexts.revenue, (tier) => tier.shareOfRevenue)}
    </div>
  );
}
