import { contactHeaders, type ContactRow } from "../../model/decisions";
import { accountKey } from "../accountKey";
import type { InputReading } from "../dashboard/InputReading";
import { bodyRows, type InputTable } from "../inputTable";
import { isAdviser, powerOf, relationshipOf, yesOf } from "./relationWords";
import { rowTexts, type CellDoubt } from "./rowTexts";

/**
 * The rows of `VF_Contacts` that name an account and a contact; a contact without a name goes by the title. A further
 * column Organisation tells who is of another one.
 */
export function contactRows(reading: InputReading, table: InputTable): readonly ContactRow[] {
  const { text, address, doubt } = rowTexts(reading, table, columns);
  const read = <Value>(
    row: number,
    header: (typeof columns)[number],
    meaning: (text: string) => Value | undefined,
    usual: Value,
    code: CellDoubt,
  ) => {
    const value = meaning(text(row, header));
    if (value === undefined) doubt(row, header, code);
    return value ?? usual;
  };
  return bodyRows(table).flatMap((row): ContactRow[] => {
    if (columns.every((header) => text(row, header) === "")) return [];
    const [account, contact, title, manager, organisation] = (
      ["Account", "Contact", "Title", "Reports to", "Organisation"] as const
    ).map((header) => text(row, header));
    const name = contact || title;
    if (account === "" || name === "") {
      doubt(row, account === "" ? "Account" : "Contact", "blankContact");
      return [];
    }
    const isOther = organisation !== "" && accountKey(organisation) !== accountKey(account);
    return [
      {
        account,
        accountKey: accountKey(account),
        name,
        key: accountKey(name),
        title,
        isTitle: accountKey(name) === accountKey(title),
        manager,
        managerKey: accountKey(manager),
        relationship: read(row, "Relationship", relationshipOf, "Unknown", "unknownRelationship"),
        power: read(row, "Decision power", powerOf, "Unknown", "unknownPower"),
        isTouchpoint: read(row, "Touchpoint", yesOf, false, "unknownTouchpoint"),
        isOutside: isOther || isAdviser(title),
        cells: { name: address(row, "Contact"), manager: address(row, "Reports to") },
      },
    ];
  });
}

const columns = [...contactHeaders, "Organisation"] as const;
