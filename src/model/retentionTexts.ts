import type { ComparedPeriods, Retention } from "./retention";

/** What an account's revenue did between two periods. */
export const changeWords = { lost: "Lost", shrank: "Shrank", fresh: "New", grew: "Grew" } as const;

/** Every sentence and heading of the sheet `Retention`, and what its action says when it is done. */
export const retentionTexts = {
  title: "Account retention",
  /** "From 1997 to 1998, 79 of 86 accounts stayed (91.9%). 57.5% of the revenue was kept; with growth it is 71.0%." */
  finding: ({ from, to, retention }: ComparedPeriods) => {
    const { accounts, logoRetention, grossRetention, netRetention } = retention;
    const { opening, kept, fresh, grown } = accounts;
    if (opening === 0) return `No account had revenue in ${from}; ${counted(fresh)} came by ${to}.`;
    if (kept === 0) return `From ${from} to ${to}, ${allOf(opening)} left: all of the revenue was lost.`;
    const stayed =
      kept === opening ? `${allOf(opening)} stayed.` : `${stayers(accounts)} (${percent(logoRetention)}).`;
    const growth = grown === 0 ? "" : `; with growth it is ${percent(netRetention)}`;
    return `From ${from} to ${to}, ${stayed} ${percent(grossRetention)} of the revenue was kept${growth}.`;
  },
  waterfallHeading: (from: string, to: string) => `Revenue from ${from} to ${to}`,
  waterfallCaption: (consecutive: boolean) =>
    consecutive
      ? "What was lost (–) and what was won (+) between opening and closing revenue."
      : "Periods lie between the two: whoever came or left in between counts as new or lost here.",
  waterfallDescription: (finding: string) =>
    `Waterfall from opening to closing revenue: churned and contraction go down, expansion and new go up. ${finding}`,
  steps: {
    opening: (from: string) => `Opening ${from}`,
    churned: "Churned",
    contraction: "Contraction",
    expansion: "Expansion",
    fresh: "New",
    closing: (to: string) => `Closing ${to}`,
  },
  ratesHeading: "Share of revenue kept",
  ratesCaption: "GRR: what is left of the opening revenue. NRR: the same with the growth of these accounts.",
  rates: {
    logo: "Logo retention: accounts",
    gross: "GRR: revenue without growth",
    net: "NRR: revenue with growth",
  },
  ratesDescription: (first: string, last: string) =>
    `Lines of GRR and NRR, each period against the one before it, from ${first} to ${last}.`,
  onePairDescription: (finding: string) => `Three bars: share of accounts kept, GRR and NRR. ${finding}`,
  tableHeading: "Retention by period, each against the one before it",
  lostHeading: (accounts: number) => `Lost and shrunk accounts (${count(accounts)})`,
  lostHint: ({ accounts, revenue }: Retention) => {
    const ways = [
      ...(accounts.lost > 0 ? [`${count(accounts.lost)} left with ${money(revenue.churned)}`] : []),
      ...(accounts.shrunk > 0
        ? [
            `${count(accounts.shrunk)} ${accounts.shrunk === 1 ? "brings" : "bring"} ${money(revenue.contraction)} less`,
          ]
        : []),
    ];
    return ways.length > 0
      ? `${ways.join("; ")}. Whom to call, the largest first.`
      : "None: nobody left or brings less.";
  },
  gainedHeading: (accounts: number) => `New and grown accounts (${count(accounts)})`,
  gainedHint: ({ accounts, revenue }: Retention, shown: number) => {
    const ways = [
      ...(accounts.fresh > 0 ? [`${count(accounts.fresh)} new with ${money(revenue.fresh)}`] : []),
      ...(accounts.grown > 0
        ? [
            `${count(accounts.grown)} ${accounts.grown === 1 ? "brings" : "bring"} ${money(revenue.expansion)} more`,
          ]
        : []),
    ];
    if (ways.length === 0) return "None: nobody came or brings more.";
    const all = accounts.fresh + accounts.grown;
    return `${ways.join("; ")}.${shown < all ? ` The ${count(shown)} largest:` : ""}`;
  },
  /** "Retention from 1997 to 1998: 79 of 86 accounts stayed, GRR 57.5%, NRR 71.0%. 7 lost, 46 shrank, 2 new." */
  built: ({ from, to, retention }: ComparedPeriods) => {
    const { accounts, grossRetention, netRetention } = retention;
    const { opening, lost, shrunk, fresh } = accounts;
    if (opening === 0)
      return `Retention from ${from} to ${to}: no account had revenue in ${from}, ${count(fresh)} came by ${to}.`;
    const rates = `, GRR ${percent(grossRetention)}, NRR ${percent(netRetention)}`;
    const ways = `${count(lost)} lost, ${count(shrunk)} shrank, ${count(fresh)} new`;
    return `Retention from ${from} to ${to}: ${stayers(accounts)}${rates}. ${ways}.`;
  },
} as const;

function stayers({ kept, opening }: Retention["accounts"]): string {
  return `${count(kept)} of ${counted(opening)} stayed`;
}

function allOf(opening: number): string {
  return opening === 1 ? "the one account" : `all ${counted(opening)}`;
}

const count = (number: number) => number.toLocaleString("en-US");

const counted = (number: number) => `${count(number)} account${number === 1 ? "" : "s"}`;

const money = (amount: number) =>
  amount.toLocaleString("en-US", { maximumFractionDigits: amount < 100 ? 2 : 0 });

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
