import type { CellStyle, InputBlock } from "../../model/plan";
import { teamHeaders, type TeamHeader } from "../../model/team";
import { listed } from "../../model/languages/joined";
import { teamTexts } from "../../model/teamTexts";
import { teamRoleWords } from "../../model/valueTexts";
import { styles } from "../look";
import { inputSheet } from "../scores/inputSheet";

/** The table `VF_Team` to fill in, on a sheet of its own. */
export function teamInput(): InputBlock {
  const roles = teamRoleWords();
  const { limits } = teamTexts;
  const values = Array.from({ length: BLANK_ROWS }, () => "");
  const name: CellStyle = { ...styles.input, shrink: true };
  const date: CellStyle = { ...styles.input, align: "right", indent: 1, numberFormat: "yyyy-mm-dd" };
  const make = inputSheet({
    name: "Team members",
    role: "input-VF_Team",
    title: teamTexts.inputTitle,
    hint: teamTexts.inputHint,
    more: teamTexts.inputMore,
    table: {
      name: "VF_Team",
      rows: BLANK_ROWS,
      columns: teamHeaders.map((header) => ({ name: header, kind: "text" as const, values })),
    },
    columnWidths: teamHeaders.map((header) => columnWidths[header]),
    columns: teamHeaders.map((header) => (header === "Due" ? date : name)),
    limits: {
      Role: { kind: "list", values: roles, title: "Role", message: limits.Role({ roles: listed(roles) }) },
      Due: { kind: "date", title: "Due", message: limits.Due },
    },
  });
  return { kind: "input", name: "VF_Team", make, addRows: [], addColumns: [], set: [] };
}

/** Enough to see what belongs into them. */
const BLANK_ROWS = 20;

const columnWidths: Readonly<Record<TeamHeader, number>> = {
  Person: 22,
  Account: 26,
  Role: 18,
  Responsibility: 34,
  Task: 34,
  Due: 13,
  Status: 14,
};
