import { sourceWords } from "./languages/en/sourceWords";
import { listed, longListed } from "./languages/joined";
import { spoken } from "./languages/spoken";

/** How sources of revenue are named within a sentence. */
export const sourceTexts = spoken("sourceWords", sourceWords, (say) => ({
  /** "Sales (Customer; 1996 to 1998); Old (Client; 1995); 3 more", or "none" */
  list: (sources: readonly NamedSource[]) => {
    const shown = sources.slice(0, MOST_SOURCES).map(({ id, accountColumn, periods }) => {
      const labels = periods.map(({ label }) => label);
      const [first, last] = [labels[0], labels[labels.length - 1]];
      const times = labels.length > 3 ? say.span({ first, last }) : listed(labels);
      return say.found({ source: id, accounts: accountColumn.name, periods: times });
    });
    const more = sources.length - shown.length;
    return longListed(more > 0 ? [...shown, say.more({ count: more })] : shown) || say.none;
  },
}));

interface NamedSource {
  readonly id: string;
  readonly accountColumn: { readonly name: string };
  readonly periods: readonly { readonly label: string }[];
}

const MOST_SOURCES = 10;
