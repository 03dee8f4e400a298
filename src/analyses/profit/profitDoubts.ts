import { note, type Note, type NoteCode } from "../../model/note";
import type { Earnings, Profits } from "../../model/profit";

/** Notes whose profit is not known, who has no revenue, and who loses money. */
export function profitDoubts({ accounts }: Profits, { earnings }: Earnings): readonly Note[] {
  const unknown = accounts.filter((each) => Number.isNaN(each.revenue + each.costOfGoods + each.costToServe));
  const without = earnings.filter(({ account }) => account.revenue <= 0);
  const losing = earnings.filter(({ contribution }) => contribution < 0).reverse();
  return [
    ...listed(
      "profitUnknown",
      unknown.map(({ name }) => name),
    ),
    ...listed(
      "zeroRevenue",
      without.map(({ account }) => account.name),
    ),
    ...listed(
      "lossMakers",
      losing.map(({ account }) => account.name),
    ),
  ];
}

function listed(code: NoteCode, names: readonly string[]): Note[] {
  if (names.length === 0) return [];
  const list = names.slice(0, 5).join(", ") + (names.length > 5 ? " …" : "");
  return [note(code, "", { count: names.length, list })];
}
