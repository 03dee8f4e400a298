import { firstListed } from "../../model/languages/joined";
import { note, type Note } from "../../model/note";
import type { Earnings, Profits } from "../../model/profit";

/** Notes whose profit is not known, who has no revenue, and who loses money. */
export function profitDoubts({ accounts }: Profits, { earnings }: Earnings): readonly Note[] {
  const unknown = accounts.filter((each) => Number.isNaN(each.revenue + each.costOfGoods + each.costToServe));
  const without = earnings.filter(({ account }) => account.revenue <= 0);
  const losing = earnings.filter(({ contribution }) => contribution < 0).reverse();
  return [
    ...about(
      "profitUnknown",
      unknown.map(({ name }) => name),
    ),
    ...about(
      "zeroRevenue",
      without.map(({ account }) => account.name),
    ),
    ...about(
      "lossMakers",
      losing.map(({ account }) => account.name),
    ),
  ];
}

function about(code: "profitUnknown" | "zeroRevenue" | "lossMakers", names: readonly string[]): Note[] {
  return names.length === 0 ? [] : [note(code, "", { count: names.length, list: firstListed(names, 5) })];
}
