import { sheetTexts } from "../../model/sheetTexts";
import { literal } from "../revenueUnit";

/**
 * How an amount is written large: in full up to seven digits, above in millions or milliards that say so themselves.
 *
 * @example moneyFormat(486200) // 486,200 and +11,400 or −11,400
 * @example moneyFormat(12_400_000) // 12.40M and +0.30M
 */
export function moneyFormat(largest: number): { readonly format: string; readonly changeFormat: string } {
  const size = Math.abs(largest);
  const { millions, milliards } = sheetTexts.units;
  const large = size >= 1e10 ? `,,,${literal(milliards)}` : `,,${literal(millions)}`;
  const format = size >= 1e7 ? `#,##0.00${large}` : "#,##0";
  return { format, changeFormat: `+${format};"−"${format};${format}` };
}
