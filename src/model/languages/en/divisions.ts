/** The sheet `Division map`, its table to fill in, and what its action says when it is done. */
export const divisions = {
  title: "Division map",
  finding:
    "{cells, number} of {all, plural, one {# cell} other {# cells}} {cells, plural, one {is} other {are}} white space ({share, number, share}): {opportunities, plural, one {# opportunity} other {# opportunities}}{opportunityValue, plural, =0 {} other { worth {opportunityMoney}}}, {competitors, number} with competitors{competitorValue, plural, =0 {} other { ({competitorMoney})}}, {blank, number} blank.",
  findingNone: "No white space: all {all, number} cells are customers.",
  mapHeading:
    "{divisions, plural, one {# division} other {# divisions}} by {products, plural, one {# product} other {# products}}",
  mapCaption:
    "White space: whatever is not sold yet. An opportunity is known, a competitor has it, of a blank nobody knows. Values in brackets.",
  /** A cell of the map: "Opportunity (12,000)". The state comes first, because its colour goes by it. */
  cell: "{state} ({inside})",
  summaryHeading: "By product",
  whiteSpace: "White space",
  value: "White space, value",
  /** A column of the map whose header a product has too. */
  ofTheMap: "{header} (map)",
  accountsHeading: "White space by account",
  accountsCaption:
    "{unvalued, plural, =0 {The account with the most value first.} one {The account with the most value first; # cell without a value is not in it.} other {The account with the most value first; # cells without a value are not in it.}}",
  chartHeading: "Value of the white space",
  chartHeadingOf:
    "Value of the white space: the first {shown, number} of {accounts, plural, one {# account} other {# accounts}}",
  chartDescription: "Bars: value of opportunities and of what competitors have, by account. {finding}",
  changed: "Divisions changed: build again",
  built:
    "Division map built: {divisions, plural, one {# division} other {# divisions}}, {cells, number} white spaces worth {money}.",
  made: "There was no table VF_Divisions, so it stands now on the sheet {sheet}. Name your products in its header, write one division a row, then build the division map.",

  inputTitle: "Divisions of the key accounts",
  inputHint: "One division a row, one column per product: {customer}, {opportunity}, {competitor} or blank.",
  inputMore:
    "Write your own products in place of {first} to {last, number}; add or delete columns as you need.",
  /** The header of a product that nobody has named yet. */
  product: "Product {number, number}",
} as const;
