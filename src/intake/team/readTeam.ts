import type { BookSnapshot } from "../../model/book";
import { columnWord } from "../../model/languages/columnWords";
import { listed } from "../../model/languages/joined";
import { note, type Note } from "../../model/note";
import { Problem } from "../../model/problem";
import type { Settings } from "../../model/settings";
import { teamHeaders, type Team, type TeamEntry, type TeamHeader } from "../../model/team";
import { sheetAddress } from "../../model/cells";
import { teamRoleWords } from "../../model/valueTexts";
import { accountKey, isBlankName } from "../accountKey";
import { bookRules } from "../cells/bookRules";
import { dayOfCell } from "../cells/dayOfCell";
import { serialOfDay } from "../cells/excelDates";
import { cellAt } from "../cells/sheetGrid";
import { isoDay } from "../dashboard/dayIn";
import { doubt, type InputReading } from "../dashboard/InputReading";
import { meant } from "../headers/meant";
import { bodyRows, columnUnder, inputTable } from "../inputTable";
import { NoteCollector } from "../rows/noteCollector";

/**
 * Who has which role and task, from `VF_Team` or a table with its headers; undefined where there is neither.
 * @throws Problem `ownColumns` where Person, Account or Role is missing, `noTeam`.
 */
export function readTeam(
  book: BookSnapshot,
  settings: Pick<Settings, "groupDatesBy">,
): { readonly team: Team; readonly notes: readonly Note[] } | undefined {
  const table = inputTable(book, "VF_Team", isTeamHeader);
  if (!table) return undefined;
  const { sheet, place } = table;
  const named = { table: place.table?.name ?? "VF_Team", sheet: place.sheet };
  const rules = bookRules(book, settings);
  const reading: InputReading = { sheet, rules, notes: new NoteCollector(), day: NaN };
  const columns: Columns = Object.fromEntries(
    teamHeaders.map((header) => [header, columnUnder(table, header)]),
  );
  const needed = ["Person", "Account", "Role"] as const;
  if (needed.some((header) => columns[header] === undefined))
    throw new Problem("ownColumns", { ...named, list: listed(needed.map(columnWord)) });
  for (const header of ["Task", "Due", "Status"] as const)
    if (columns[header] === undefined)
      reading.notes.push(
        note("kpiColumnMissing", sheetAddress(sheet.name, place.area), { column: columnWord(header) }),
      );
  const entries = spelledAlike(bodyRows(table).flatMap((row) => entryIn(reading, columns, row) ?? []));
  if (entries.length === 0) throw new Problem("noTeam", named);
  const toSerial = serialOfDay(0, rules.dates.date1904);
  return { team: { entries, toSerial, place }, notes: reading.notes.notes() };
}

/** Each person is called as they were first spelled. */
function spelledAlike(entries: readonly TeamEntry[]): readonly TeamEntry[] {
  const names = new Map<string, string>();
  for (const { person } of entries) if (!names.has(accountKey(person))) names.set(accountKey(person), person);
  return entries.map((entry) => ({ ...entry, person: names.get(accountKey(entry.person)) ?? entry.person }));
}

type Columns = Readonly<Partial<Record<TeamHeader, number>>>;

function isTeamHeader(headers: ReadonlySet<string>): boolean {
  return headers.has("person") && headers.has("account") && headers.has("role");
}

/** Undefined for a row in which nothing of ours stands. */
function entryIn(reading: InputReading, columns: Columns, row: number): TeamEntry | undefined {
  const textOf = (header: TeamHeader) => {
    const column = columns[header];
    const cell = column === undefined ? "" : String(cellAt(reading.sheet, row, column));
    return isBlankName(cell) ? "" : cell.replace(/\s+/g, " ").trim();
  };
  if (teamHeaders.every((header) => textOf(header) === "")) return undefined;
  const [person, account, role, task, status] = (
    ["Person", "Account", "Role", "Task", "Status"] as const
  ).map(textOf);
  const found = meant("teamRoles", role);
  const blank = (header: TeamHeader, code: "blankPerson" | "blankTeamAccount") =>
    doubt(reading, row, columns[header] ?? 0, code);
  if (role !== "" && !found)
    doubt(reading, row, columns.Role ?? 0, "unknownRole", { roles: listed(teamRoleWords()) });
  if (role !== "" && person === "") blank("Person", "blankPerson");
  if (role !== "" && account === "") blank("Account", "blankTeamAccount");
  return {
    person,
    account,
    accountKey: accountKey(account),
    role: found,
    task,
    due: dueIn(reading, columns.Due, row),
    status,
    isDone: meant("taskStatuses", status) === "Done" || done.has(accountKey(status)),
  };
}

const done = new Set([
  "done",
  "complete",
  "completed",
  "finished",
  "closed",
  "erledigt",
  "готово",
  "concluído",
  "完成",
]);

function dueIn(reading: InputReading, column: number | undefined, row: number): number {
  if (column === undefined) return NaN;
  const cell = cellAt(reading.sheet, row, column);
  if (String(cell).trim() === "") return NaN;
  const day = dayOfCell(cell, reading.rules.dates);
  if (Number.isNaN(day)) doubt(reading, row, column, "noDueDate");
  else if (typeof cell !== "number") doubt(reading, row, column, "textDate", { day: isoDay(day) });
  return day;
}
