import type { ProductCell, WhiteSpace } from "./divisions";
import { divisions } from "./languages/en/divisions";
import { listed } from "./languages/joined";
import { shortMoney } from "./languages/numbers";
import { spoken } from "./languages/spoken";
import { valueTexts } from "./valueTexts";

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
export const divisionTexts = spoken("divisions", divisions, (say) => ({
  /** "9 of 12 cells are white space (75.0%): 4 opportunities worth 52,000, 2 with competitors (8,000), 3 blank." */
  finding: ({ cells, counts, opportunityValue, competitorValue }: WhiteSpace) => {
    const all = cells + counts.Customer;
    if (cells === 0) return say.findingNone({ all });
    return say.finding({
      cells,
      all,
      share: cells / all,
      opportunities: counts.Opportunity,
      competitors: counts.Competitor,
      blank: counts.Blank,
      opportunityValue,
      opportunityMoney: shortMoney(opportunityValue),
      competitorValue,
      competitorMoney: shortMoney(competitorValue),
    });
  },
  /** "Opportunity (12,000)"; blanks are written as a dash. */
  cell: ({ state, value, remark }: ProductCell) => {
    if (state === "Blank") return "–";
    if (state === "Unread") return "?";
    const word = valueTexts.productStates[state];
    const inside = [...(remark === "" ? [] : [remark]), ...(Number.isNaN(value) ? [] : [shortMoney(value)])];
    return inside.length > 0 ? say.cell({ state: word, inside: listed(inside) }) : word;
  },
  chartHeading: (shown: number, accounts: number) =>
    shown === accounts ? say.chartHeading : say.chartHeadingOf({ shown, accounts }),
  built: ({ cells, opportunityValue, competitorValue }: WhiteSpace, divisions: number) =>
    say.built({ divisions, cells, money: shortMoney(opportunityValue + competitorValue) }),
}));
