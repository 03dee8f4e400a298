import { english } from "../../../src/model/languages/english";
import { speaking } from "../../../src/model/languages/speech";
import { learn } from "../../../src/model/languages/translations";
import type { Column } from "../../../src/model/table";
import type { SheetPlan, TableBlock } from "../../../src/model/plan";
import { headersOf } from "../../../src/reports/wording/Headers";
import { worded } from "../../../src/reports/wording/worded";
import { wordedFormula } from "../../../src/reports/wording/wordedFormula";

const german = { language: "de", numbers: "de-DE" } as const;
const inGerman = <Told>(tell: () => Told) => speaking(german, tell);

beforeAll(() => {
  const columns = {
    ...english.columns,
    Account: "Kunde",
    Score: "Punkte",
    Total: "Summe",
    Place: "Platz im Feld",
  };
  learn("de", { ...english, columns, sheetNames: { ...english.sheetNames, Retention: "Kundenbindung" } });
});

const number = (name: string, header?: string): Column => ({ name, header, kind: "number", values: [1] });
const tableOf = (name: string, columns: readonly Column[]) => ({ name, rows: 1, columns });

function block(columns: readonly Column[], more: Partial<TableBlock> = {}): TableBlock {
  const table = tableOf("VF_Scores", columns);
  return {
    kind: "table",
    name: table.name,
    at: { row: 0, column: 0 },
    table,
    header: {},
    columns: columns.map(() => ({})),
    hairline: "#000000",
    ...more,
  };
}

function sheet(...blocks: SheetPlan["blocks"]): SheetPlan {
  const print = { orientation: "portrait", rows: 1, columns: 1 } as const;
  const page = { tabColor: "#000000", widths: [], gridlines: false, frozenRows: 0, print };
  return { role: "retention", name: "Retention", ...page, blocks };
}

const headersIn = (columns: readonly Column[]) => {
  const [{ blocks }] = inGerman(() => worded({ sheets: [sheet(block(columns))] }).sheets);
  return blocks[0].kind === "table" ? blocks[0].table.columns.map(({ name }) => name) : [];
};

test("tab and headers are in the language; a name that is no column of ours stays", () => {
  const [{ name }] = inGerman(() => worded({ sheets: [sheet()] }).sheets);
  expect(name).toBe("Kundenbindung");
  expect(headersIn([number("Account"), number("Score"), number("Premium")])).toEqual([
    "Kunde",
    "Punkte",
    "Premium",
  ]);
});

test("in English nothing changes", () => {
  const plan = {
    sheets: [sheet(block([number("Account"), number("Score")], { formulas: { Score: ["=[@Account]"] } }))],
  };
  expect(worded(plan)).toEqual(plan);
});

test("a person's plan that is called like our column keeps its name, and so does ours beside it", () => {
  expect(headersIn([number("Score", "Score"), number("Total")])).toEqual(["Score", "Summe"]);
  expect(headersIn([number("SUMME", "SUMME"), number("Total")])).toEqual(["SUMME", "Total"]);
});

test("whatever names a column follows: formulas, formats, limits, charts, highlights", () => {
  const table = block([number("Account"), number("Score")], {
    formulas: { Score: ["=RANK.EQ([@Score],[Score])"] },
    formats: { Score: ["0.0"] },
    limits: { Score: { kind: "number", title: "Score", message: "1 to 10" } },
  });
  const rule = { kind: "formula", formula: "=VF_Scores[Score]>1", color: "#000000" } as const;
  const over = { table: "VF_Scores", column: "Score" };
  const text = { kind: "text", name: "finding", at: { row: 0, column: 0 }, style: {} } as const;
  const said = { ...text, cells: [["Score", { formula: '=INDEX(VF_Scores[Account],1)&"[Account]"' }]] };
  const plan = { sheets: [sheet(table, { kind: "highlight", name: "bar", over, rule }, said)] };
  const [worded1, worded2, worded3] = inGerman(() => worded(plan)).sheets[0].blocks;

  expect(worded1).toMatchObject({
    formulas: { Punkte: ["=RANK.EQ([@Punkte],[Punkte])"] },
    formats: { Punkte: ["0.0"] },
    limits: { Punkte: { message: "1 to 10" } },
  });
  expect(worded2).toMatchObject({ over: { column: "Punkte" }, rule: { formula: "=VF_Scores[Punkte]>1" } });
  expect(worded3).toMatchObject({
    cells: [["Score", { formula: '=INDEX(VF_Scores[Kunde],1)&"[Account]"' }]],
  });
});

test("a header of more than one word has brackets of its own in its row", () => {
  const headers = inGerman(() => headersOf([tableOf("VF_Scores", [number("Place"), number("Score")])]));
  expect(wordedFormula("=MATCH([@Place],VF_Scores[Place],0)", headers, "VF_Scores")).toBe(
    "=MATCH([@[Platz im Feld]],VF_Scores[Platz im Feld],0)",
  );
});

test("structured references without a column, and texts, stay as they are", () => {
  const formula = '=INDEX(VF_Scores[[#Data]],1)&MATCH("[Score]",VF_Scores[[#Headers]],0)&A1:B2';
  expect(inGerman(() => wordedFormula(formula, headersOf([tableOf("VF_Scores", [number("Score")])])))).toBe(
    formula,
  );
});
