/** The sheet `Retention`, and what its action says when it is done. */
export const retention = {
  title: "Account retention",
  changes: { lost: "Lost", shrank: "Shrank", fresh: "New", grew: "Grew" },
  finding:
    "From {from} to {to}, {left, plural, =0 {{opening, plural, one {the one account} other {all # accounts}} stayed} other {{kept, number} of {opening, plural, one {# account} other {# accounts}} stayed ({logo, number, share})}}. {gross, number, share} of the revenue was kept{grown, plural, =0 {} other {; with growth it is {net, number, share}}}.",
  findingNoneBefore:
    "No account had revenue in {from}; {fresh, plural, one {# account} other {# accounts}} came by {to}.",
  findingAllLost:
    "From {from} to {to}, {opening, plural, one {the one account} other {all # accounts}} left: all of the revenue was lost.",
  waterfallHeading: "Revenue from {from} to {to}",
  waterfallCaption: "What was lost (–) and what was won (+) between opening and closing revenue.",
  waterfallCaptionApart:
    "Periods lie between the two: whoever came or left in between counts as new or lost here.",
  waterfallDescription:
    "Waterfall from opening to closing revenue: churned and contraction go down, expansion and new go up. {finding}",
  steps: {
    opening: "Opening {from}",
    churned: "Churned",
    contraction: "Contraction",
    expansion: "Expansion",
    fresh: "New",
    closing: "Closing {to}",
  },
  ratesHeading: "Share of revenue kept",
  ratesCaption: "GRR: what is left of the opening revenue. NRR: the same with the growth of these accounts.",
  ratesNone: "No share can be told: there was no opening revenue.",
  rates: {
    logo: "Logo retention: accounts",
    gross: "GRR: revenue without growth",
    net: "NRR: revenue with growth",
  },
  ratesDescription: "Lines of GRR and NRR, each period against the one before it, from {first} to {last}.",
  onePairDescription: "Three bars: share of accounts kept, GRR and NRR. {finding}",
  tableHeading: "Retention by period, each against the one before it",
  lostHeading: "Lost and shrunk accounts ({accounts, number})",
  left: "{accounts, number} left with {amount}",
  bringLess: "{accounts, plural, one {# brings} other {# bring}} {amount} less",
  lostHint: "{ways} Whom to call, the largest first.",
  noneLost: "None: nobody left or brings less.",
  gainedHeading: "New and grown accounts ({accounts, number})",
  came: "{accounts, number} new with {amount}",
  bringMore: "{accounts, plural, one {# brings} other {# bring}} {amount} more",
  gainedHint: "{ways} The {shown, number} largest:",
  noneGained: "None: nobody came or brings more.",
  built:
    "Retention from {from} to {to}: {kept, number} of {opening, plural, one {# account} other {# accounts}} stayed, GRR {gross, number, share}, NRR {net, number, share}. {lost, number} lost, {shrunk, number} shrank, {fresh, number} new.",
  builtNoneBefore:
    "Retention from {from} to {to}: no account had revenue in {from}, {fresh, number} came by {to}.",
} as const;
