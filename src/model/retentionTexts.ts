import { retention } from "./languages/en/retention";
import { clausesOf } from "./languages/joined";
import { shortMoney } from "./languages/numbers";
import { spoken } from "./languages/spoken";
import type { ComparedPeriods, Retention } from "./retention";

/** Every sentence and heading of the sheet `Retention`, and what its action says when it is done. */
export const retentionTexts = spoken("retention", retention, (say) => ({
  /** "From 1997 to 1998, 79 of 86 accounts stayed (91.9%). 57.5% of the revenue was kept; with growth it is 71.0%." */
  finding: (compared: ComparedPeriods) => {
    const values = valuesOf(compared);
    if (values.opening === 0) return say.findingNoneBefore(values);
    return values.kept === 0 ? say.findingAllLost(values) : say.finding(values);
  },
  waterfallCaption: (consecutive: boolean) =>
    consecutive ? say.waterfallCaption : say.waterfallCaptionApart,
  lostHint: ({ accounts, revenue }: Retention) => {
    const ways = [
      ...(accounts.lost > 0
        ? [say.left({ accounts: accounts.lost, amount: shortMoney(revenue.churned) })]
        : []),
      ...(accounts.shrunk > 0
        ? [say.bringLess({ accounts: accounts.shrunk, amount: shortMoney(revenue.contraction) })]
        : []),
    ];
    return ways.length > 0 ? say.lostHint({ ways: clausesOf(ways) }) : say.noneLost;
  },
  gainedHint: ({ accounts, revenue }: Retention, shown: number) => {
    const ways = [
      ...(accounts.fresh > 0
        ? [say.came({ accounts: accounts.fresh, amount: shortMoney(revenue.fresh) })]
        : []),
      ...(accounts.grown > 0
        ? [say.bringMore({ accounts: accounts.grown, amount: shortMoney(revenue.expansion) })]
        : []),
    ];
    if (ways.length === 0) return say.noneGained;
    const all = accounts.fresh + accounts.grown;
    return shown < all ? say.gainedHint({ ways: clausesOf(ways), shown }) : clausesOf(ways);
  },
  /** "Retention from 1997 to 1998: 79 of 86 accounts stayed, GRR 57.5%, NRR 71.0%. 7 lost, 46 shrank, 2 new." */
  built: (compared: ComparedPeriods) => {
    const values = valuesOf(compared);
    return values.opening === 0 ? say.builtNoneBefore(values) : say.built(values);
  },
}));

/** What an account's revenue did between two periods. */
export const changeWords = retentionTexts.changes;

/** Whom a sentence about two periods tells of: all that any of them may name. */
function valuesOf({ from, to, retention }: ComparedPeriods) {
  const { accounts, logoRetention: logo, grossRetention: gross, netRetention: net } = retention;
  return { from, to, ...accounts, left: accounts.opening - accounts.kept, logo, gross, net };
}
