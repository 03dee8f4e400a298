import { findSources } from "../../intake/findSources";
import { columnUnder, inputTable } from "../../intake/inputTable";
import { readSettings } from "../../intake/readSettings";
import { inputRole } from "../../model/inputRole";
import { note, type Note } from "../../model/note";
import type { ActionRequest, TemplateRun } from "../../model/outcome";
import type { InputBlock, Plan } from "../../model/plan";
import type { Settings } from "../../model/settings";
import { sampleRevenueName, sampleTables } from "../../model/template/sampleTables";
import type { SampleTable } from "../../model/template/SampleTable";
import { templateTexts } from "../../model/templateTexts";
import { contentsReport } from "../../reports/contents/contentsReport";
import { dayOf } from "../../reports/dayOf";
import { filledInput } from "../../reports/template/filledInput";
import { worded } from "../../reports/wording/worded";
import type { BookReading } from "../../workbook/BookReading";
import { ownSheetName } from "../contents/ownSheetName";
import { namesToCome } from "../../workbook/inputs/namesToCome";
import { tableBlock } from "../../workbook/inputs/tableBlock";
import { tableNamed } from "../../workbook/inputs/tableNamed";
import { recordsOf } from "../../workbook/records";
import { samplesAfter } from "../../workbook/samples/sampleRecords";
import { contentsOf } from "../contents/contentsOf";
import { takeStep } from "../takeStep";
import { refilled } from "./refilled";
import { sampleRows } from "./sampleRows";
import { tablesFor } from "./tablesFor";
import { templateForm } from "./templateForm";
import { templateHints } from "./templateHints";

/** What inserting the template is to write, and what it will tell. */
export interface PlannedTemplate {
  readonly plan: Plan;
  readonly result: TemplateRun;
}

/** The job of "Start from template". Throws the Problem `unknownTool`. */
export function planTemplate(book: BookReading, request: ActionRequest): PlannedTemplate {
  takeStep(request, "computing");
  const { settings } = readSettings(book, request.set);
  const wanted = new Set(tablesFor(request.tools));
  const day = Date.parse(`${dayOf(request.asOf)}T00:00:00Z`) / DAY;
  const samples = sampleTables(day, settings.ratingScale).filter(({ name }) => wanted.has(name));
  const wishes = samples.map((sample) => wishFor(sample, book, settings));
  const filled = wishes.filter((each) => each.input !== undefined);
  const { inputs } = worded({ sheets: [], inputs: filled.flatMap(({ input }) => input ?? []) });
  const made = inputs.filter(({ name }) => !tableNamed(book, name));
  const names = namesToCome(made, book);
  const toCome = made.map(({ name, make }, at) => {
    const [first] = tableBlock(name, make).table.columns;
    return { sheet: names[at], table: name, rows: { header: first.name } };
  });
  const {
    sheets: [report],
  } = worded({ sheets: [contentsReport(contentsOf(book, settings, request.asOf, toCome))] });
  const contents = ownSheetName(report, book, names);
  const notes = wishes.flatMap((each) => each.notes);
  const message =
    inputs.length > 0 ? templateTexts.inserted({ tables: inputs.length }) : templateTexts.insertedNothing;
  return {
    plan: {
      sheets: [report],
      columns: [],
      inputs,
      by: "insertTemplate",
      keep: {
        samples: samplesAfter(
          book,
          filled.flatMap(({ sample }, at) => recorded(sample, inputs[at], book)),
        ),
      },
    },
    result: { action: "insertTemplate", message, notes, inserted: inputs.map(({ name }) => name), contents },
  };
}

const DAY = 86_400_000;

/** A sample as it is kept, by the headers that stand over it; what stays when it is removed needs no record. */
function recorded({ name, headers, rows, form = [] }: SampleTable, input: InputBlock, book: BookReading) {
  if (headers.every((header) => form.includes(header))) return [];
  const table = inputTable(book, name, () => false);
  const made = tableBlock(name, input.make).table.columns;
  const headerOf = (header: string, at: number) =>
    table
      ? (table.headers.find(({ column }) => column === columnUnder(table, header))?.name ?? header)
      : made[at].name;
  return [
    {
      name,
      headers: headers.map(headerOf),
      form: form.map((header) => headerOf(header, headers.indexOf(header))),
      rows: sampleRows({ rows }, book),
    },
  ];
}

interface Wish {
  readonly sample: SampleTable;
  /** Undefined where the table is left as it is, or left out. */
  readonly input?: InputBlock;
  readonly notes: readonly Note[];
}

/** A table that is not there is made; a blank form is filled; anything else is the person's and stays. */
function wishFor(sample: SampleTable, book: BookReading, settings: Settings): Wish {
  const { name: table, headers } = sample;
  const form = templateForm(sample, settings.ratingScale);
  const standing = tableNamed(book, table);
  if (standing) {
    const input = refilled(form, sample, standing, book);
    const left = note("tableLeft", "", { table, sheet: standing.sheet.name });
    return input ? { sample, input, notes: [] } : { sample, notes: [left] };
  }
  if (book.names.some((each) => each.toLowerCase() === table.toLowerCase()))
    return { sample, notes: [note("tableNameNotFree", "", { table })] };
  const [source] = table === sampleRevenueName ? ownSources(book, settings) : [];
  if (source) return { sample, notes: [note("ownRevenue", "", { source: source.id })] };
  const rows = sampleRows(sample, book);
  return {
    sample,
    input: filledInput(form, { headers, rows, hints: templateHints(table, headers) }),
    notes: [],
  };
}

/** Revenue of the person's own; what an insertion that broke off had begun is none. */
function ownSources(book: BookReading, settings: Settings) {
  const { journal } = recordsOf(book);
  const begun = book.sheets.find(({ role }) => journal && role === inputRole(sampleRevenueName));
  return findSources(book, settings).filter(({ sheetId }) => sheetId !== begun?.id);
}
