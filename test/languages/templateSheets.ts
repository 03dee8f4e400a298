import { toolWords } from "../../src/actions/contents/toolWords";
import { loadLanguage } from "../../src/actions/loadLanguage";
import { settingsSheet } from "../../src/actions/planRun";
import { takeIn } from "../../src/actions/takeIn";
import { planTemplate } from "../../src/actions/template/planTemplate";
import { tools } from "../../src/actions/tools";
import { contentsTexts } from "../../src/model/contentsTexts";
import { inputRole } from "../../src/model/inputRole";
import type { Language } from "../../src/model/languages/Language";
import { speaking } from "../../src/model/languages/speech";
import type { InputBlock, SheetPlan } from "../../src/model/plan";
import { Problem } from "../../src/model/problem";
import { cellOf } from "../../src/model/table";
import { contentsReport } from "../../src/reports/contents/contentsReport";
import { worded } from "../../src/reports/wording/worded";
import type { BookReading } from "../../src/workbook/BookReading";
import { tableBlock } from "../../src/workbook/inputs/tableBlock";
import { snapshotOf, type SheetLiteral } from "../intake/snapshotOf";

const asOf = new Date("2026-11-21T12:00:00Z");
const empty = reading({ 1: { cells: [] } });

/** Every sheet that is planned on the template in a language: tables to fill in, blank and filled, results, settings, contents. */
export async function templateSheets(language: Language): Promise<readonly SheetPlan[]> {
  await loadLanguage(language);
  return speaking({ language, numbers: "en-US" }, () => {
    const { inputs = [] } = planTemplate(empty, { asOf }).plan;
    const book = filled(inputs);
    const runs = Object.values(tools).map((tool) => {
      const { given, layouts } = takeIn(tool, book, { asOf });
      // Without a look at what may change the stamp is a text, no formula.
      const { sheets } = worded(tool.compute({ ...given, unchanged: () => undefined }));
      return { tool: tool.id, sheets, settings: settingsSheet(given, layouts) };
    });
    const results = runs.flatMap(({ tool, sheets }) => sheets.map((sheet) => ({ tool, sheet })));
    const contents = contentsReport({
      moment: "2026-11-21 12:00",
      results: results.map(({ tool, sheet: { name, role } }) => ({
        tool,
        sheet: name,
        about: toolWords(tool, role).makes,
        from: "VF_Contacts, VF_Influence",
        built: "2026-11-21 12:00",
        notes: 1,
      })),
      inputs: inputs.map(({ name, make }) => ({
        sheet: make.name,
        about: { ...contentsTexts.inputs }[name] ?? contentsTexts.revenue,
        table: name,
        rows: 24,
      })),
      missing: runs.map(({ tool }) => ({
        name: toolWords(tool).name,
        why: new Problem("inputsNotThere", { table: "VF_Contacts" }).message,
      })),
    });
    return [
      ...inputs.map(({ make }) => make),
      ...blankForms(),
      ...results.map(({ sheet }) => sheet),
      runs[0].settings,
      ...worded({ sheets: [contents] }).sheets,
    ];
  });
}

/** What tools make that find nothing to read. */
function blankForms(): readonly SheetPlan[] {
  return Object.values(tools)
    .filter(({ revenue }) => revenue !== "needed")
    .flatMap((tool) => worded(tool.compute(takeIn(tool, empty, { asOf }).given)).inputs ?? [])
    .map(({ make }) => make);
}

/** The workbook as it is once the tables stand, each at A1 of its sheet. */
function filled(inputs: readonly InputBlock[]): BookReading {
  const sheets = inputs.map(({ name, make }): [string, SheetLiteral] => {
    const { table } = tableBlock(name, make);
    const rows = Array.from({ length: table.rows }, (_, row) =>
      table.columns.map((column) => cellOf(column, row)),
    );
    const last = String.fromCharCode(64 + table.columns.length);
    return [
      make.name,
      {
        role: inputRole(name),
        cells: [table.columns.map((column) => column.name), ...rows],
        tables: { [name]: `A1:${last}${table.rows + 1}` },
      },
    ];
  });
  return reading(Object.fromEntries(sheets));
}

function reading(sheets: Parameters<typeof snapshotOf>[0]): BookReading {
  return { ...snapshotOf(sheets), ownColumns: [], tables: new Map() };
}
