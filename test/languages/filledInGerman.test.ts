import type { ActionId } from "../../src/actions/runAction";
import { english } from "../../src/model/languages/english";
import { columns } from "../../src/model/languages/de/columns";
import { sheetNames } from "../../src/model/languages/de/sheetNames";
import { values } from "../../src/model/languages/de/values";
import type { Language } from "../../src/model/languages/Language";
import { speak } from "../../src/model/languages/speech";
import { learn } from "../../src/model/languages/translations";
import type { Book } from "../../src/workbench/book/Book";
import { enterCell } from "../../src/workbench/book/enterCell";
import { runOn } from "../actions/workbench";
import { makeBook } from "../workbench/makeBook";

jest.setTimeout(30_000);

/** German headers, tab names and words of lists; sentences stay English, so that they can be read here. */
beforeAll(() => learn("de", { ...english, columns, sheetNames, values }));
afterEach(() => speak({ language: "en", numbers: "en-US" }));

/** Runs an action for a person who is spoken to in this language, in a German Office; what it says, or the problem. */
async function said(book: Book, id: ActionId, language: Language): Promise<string> {
  speak({ language, numbers: "de-DE" });
  const { outcome } = await runOn(book, id, {}, { language: "de" });
  if (outcome.kind === "done") return outcome.result.message;
  return outcome.kind === "problem" ? outcome.code : outcome.kind;
}

/** Types below a table's header, as somebody in Germany does. */
function type(book: Book, sheetName: string, rows: readonly (readonly string[])[]): void {
  const sheet = book.sheets.find(({ name }) => name === sheetName);
  if (!sheet) throw new Error(`No sheet ${sheetName}`);
  const { row, column } = sheet.tables[0].area;
  rows.forEach((texts, down) =>
    texts.forEach((text, across) => {
      if (text !== "") enterCell(book, sheet, row + 1 + down, column + across, text);
    }),
  );
}

const tabs = ({ sheets }: Book) =>
  sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);

const headers = ({ sheets }: Book, table: string) =>
  sheets
    .flatMap(({ tables }) => tables)
    .find(({ name }) => name === table)
    ?.columns.map(({ name }) => name);

/** The runs take place on 2026-11-21. */
const stories: readonly [ActionId, string, string, readonly (readonly string[])[], string][] = [
  [
    "buildTeam",
    sheetNames["Team members"],
    sheetNames.Team,
    [
      ["Mia", "Helios", values.teamRoles.Innovator, "", "Vertrag", "21.10.2026", ""],
      [
        "Jo",
        "Medica",
        values.teamRoles["Results driver"],
        "",
        "Plan",
        "21.10.2026",
        values.taskStatuses.Done,
      ],
    ],
    "Team built: 2 people for 2 accounts, 10 open roles, 1 overdue task.",
  ],
  [
    "buildDivisionMap",
    sheetNames.Divisions,
    sheetNames["Division map"],
    [
      [
        "Helios",
        "Kardiologie",
        "",
        values.productStates.Customer,
        `${values.productStates.Opportunity} (12.000)`,
      ],
      ["Helios", "Labor", "", `${values.productStates.Competitor} (8.000,50)`, ""],
    ],
    "Division map built: 2 divisions, 7 white spaces worth 20.001.",
  ],
  [
    "buildProfitMatrix",
    sheetNames.Profit,
    sheetNames["Profit matrix"],
    [
      ["Helios", "1.000,50", "400", "100,50"],
      ["Medica", "100", "90", "60"],
    ],
    "Profit matrix built: 2 accounts, 1 loses money. The best of 2 accounts earns 111,1\u00a0% of the profit; the last gives back 11,1\u00a0%.",
  ],
  [
    "buildTimeline",
    sheetNames.Plan,
    sheetNames.Timeline,
    [
      ["Helios", "Pilot", "Mia", "1.10.2026", "31.10.2026", "40"],
      ["Helios", "Start", "Mia", "1.11.2026", "31.12.2026", "10"],
    ],
    "Timeline built: 2 tasks, 1 late, 1 behind, 0 done.",
  ],
];

test.each(stories)(
  "%s: a table made and filled in German is read, in English too; undone it stays as it was",
  async (id, inputTab, tab, rows, built) => {
    const book = makeBook({ Tabelle1: [["Anything"]] });
    expect(await said(book, id, "de")).toContain(`it stands now on the sheet ${inputTab}.`);
    type(book, inputTab, rows);
    expect(await said(book, id, "de")).toBe(built);
    expect(tabs(book)).toContain(tab);
    const filled = headers(book, book.sheets[1].tables[0].name);
    expect(filled).toContain(columns.Account);

    expect(await said(book, id, "en")).toBe(built);
    expect(tabs(book)).toContain(tab);
    for (let run = 0; run < 3; run++) await said(book, "undoLastRun", "de");
    expect(tabs(book)).toEqual(["Tabelle1", inputTab]);
    expect(headers(book, book.sheets[1].tables[0].name)).toEqual(filled);
  },
);
