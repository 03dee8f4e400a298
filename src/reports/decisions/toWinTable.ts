import { decisionTexts } from "../../model/decisionTexts";
import type { PersonToWin } from "../../model/decisions";
import type { Column, Table } from "../../model/table";
import { valueTexts } from "../../model/valueTexts";

/** `VF_PeopleToWin`: whom to win, and by whom they are reached. */
export function toWinTable(toWin: readonly PersonToWin[], isSeveral: boolean): Table {
  const text = (name: string, of: (person: PersonToWin) => string): Column => ({
    name,
    kind: "text",
    values: toWin.map(of),
  });
  const who = ({ map, target }: PersonToWin) => map.people[target];
  return {
    name: "VF_PeopleToWin",
    rows: toWin.length,
    columns: [
      ...(isSeveral ? [text("Account", ({ map }) => map.account)] : []),
      text("Contact", (each) => who(each).name),
      text("Power", (each) => valueTexts.decisionPowers[who(each).power]),
      text("Relationship", (each) => valueTexts.relationships[who(each).relationship]),
      text("Way in", (each) => decisionTexts.wayIn(each.map, each)),
    ],
  };
}
