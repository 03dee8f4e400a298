import { influenceHeaders, type InfluenceRow } from "../../model/decisions";
import { accountKey } from "../accountKey";
import type { InputReading } from "../dashboard/InputReading";
import { bodyRows, type InputTable } from "../inputTable";
import { strengthOf } from "./relationWords";
import { rowTexts } from "./rowTexts";

/** The rows of `VF_Influence` in which anything stands. */
export function influenceRows(reading: InputReading, table: InputTable): readonly InfluenceRow[] {
  const { text, address, doubt } = rowTexts(reading, table, influenceHeaders);
  return bodyRows(table).flatMap((row): InfluenceRow[] => {
    const [account, from, to] = (["Account", "From", "To"] as const).map((header) => text(row, header));
    if (influenceHeaders.every((header) => text(row, header) === "")) return [];
    const strength = strengthOf(text(row, "Strength"));
    if (strength === undefined) doubt(row, "Strength", "unknownStrength");
    return [
      {
        account,
        accountKey: accountKey(account),
        from,
        fromKey: accountKey(from),
        to,
        toKey: accountKey(to),
        strength: strength ?? "Medium",
        cells: {
          account: address(row, "Account"),
          from: address(row, "From"),
          to: address(row, "To"),
        },
      },
    ];
  });
}
