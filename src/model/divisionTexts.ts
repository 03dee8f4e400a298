import type { ProductState, WhiteSpace } from "./divisions";

/** What must be put right before the division map can be built. */
export const divisionProblems = {
  noDivisions:
    "{table} on {sheet} has no divisions yet. Write one division a row, then build the division map again.",
  noProducts:
    "{table} on {sheet} has no column for a product or service. Add one column for each to the right of the manager, then build the division map again.",
} as const;

/** What the division map doubts. */
export const divisionNotes = {
  blankDivision: "{address} names no account or no division; the row was left out.",
  repeatedDivision: "{address} is “{division}” of “{account}” once more; only its first row was read.",
  unknownState:
    "{address} holds “{value}”; write Customer, Opportunity or Competitor, with the value in brackets. It is counted nowhere.",
  badValue: "{address} holds “{value}”; what stands in brackets is no value above zero, so none is counted.",
  notAProduct:
    "{address} (“{header}”) holds neither Customer, Opportunity nor Competitor; it was taken for no product.",
} as const;

/** Every sentence and heading of the sheet `Division map`. */
export const divisionTexts = {
  title: "Division map",
  /** "9 of 12 cells are white space (75.0%): 4 opportunities worth 52,000, 2 with competitors (8,000), 3 blank." */
  finding: (space: WhiteSpace) => {
    const all = space.cells + space.counts.Customer;
    if (space.cells === 0) return `No white space: all ${count(all)} cells are customers.`;
    const { Opportunity, Competitor, Blank } = space.counts;
    const worth = space.opportunityValue > 0 ? ` worth ${money(space.opportunityValue)}` : "";
    const elsewhere = space.competitorValue > 0 ? ` (${money(space.competitorValue)})` : "";
    const opportunities = `${count(Opportunity)} ${Opportunity === 1 ? "opportunity" : "opportunities"}${worth}`;
    const head = `${count(space.cells)} of ${counted(all, "cell")} ${space.cells === 1 ? "is" : "are"} white space (${percent(space.cells / all)})`;
    return `${head}: ${opportunities}, ${count(Competitor)} with competitors${elsewhere}, ${count(Blank)} blank.`;
  },
  mapHeading: (divisions: number, products: number) =>
    `${counted(divisions, "division")} by ${counted(products, "product")}`,
  mapCaption:
    "White space: whatever is not sold yet. An opportunity is known, a competitor has it, of a blank nobody knows. Values in brackets.",
  /** "Opportunity (12,000)"; blanks are written as a dash. */
  cell: (state: ProductState, value: number, remark: string) => {
    if (state === "Blank") return "–";
    if (state === "Unread") return "?";
    const inside = [...(remark === "" ? [] : [remark]), ...(Number.isNaN(value) ? [] : [money(value)])];
    return inside.length > 0 ? `${state} (${inside.join(", ")})` : state;
  },
  summaryHeading: "By product",
  rows: {
    Customer: "Customer",
    Opportunity: "Opportunity",
    Competitor: "Competitor",
    Blank: "Blank",
    whiteSpace: "White space",
    value: "White space, value",
  },
  accountsHeading: "White space by account",
  accountsCaption: (unvalued: number) =>
    unvalued === 0
      ? "The account with the most value first."
      : `The account with the most value first; ${counted(unvalued, "cell")} without a value ${unvalued === 1 ? "is" : "are"} not in it.`,
  chartHeading: (shown: number, accounts: number) =>
    shown === accounts
      ? "Value of the white space"
      : `Value of the white space: the first ${count(shown)} of ${counted(accounts, "account")}`,
  chartDescription: (finding: string) =>
    `Bars: value of opportunities and of what competitors have, by account. ${finding}`,
  changed: "Divisions changed: build again",
  built: (space: WhiteSpace, divisions: number) =>
    `Division map built: ${counted(divisions, "division")}, ${count(space.cells)} white spaces worth ${money(space.opportunityValue + space.competitorValue)}.`,
  made: (sheet: string) =>
    `There was no table VF_Divisions, so it stands now on the sheet ${sheet}. ` +
    "Name your products in its header, write one division a row, then build the division map.",

  inputTitle: "Divisions of the key accounts",
  inputHint:
    "One division a row, one column per product: Customer, Opportunity (12,000), Competitor (8,000) or blank.",
  inputMore: "Write your own products in place of Product 1 to 4; add or delete columns as you need.",
  product: (number: number) => `Product ${number}`,
} as const;

const count = (number: number) => number.toLocaleString("en-US");
const counted = (number: number, noun: string) => `${count(number)} ${noun}${number === 1 ? "" : "s"}`;
const money = (amount: number) =>
  amount.toLocaleString("en-US", { maximumFractionDigits: amount < 100 ? 2 : 0 });
const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
