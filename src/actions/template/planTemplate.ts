import { findSources } from "../../intake/findSources";
import { readSettings } from "../../intake/readSettings";
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
import type { BookReading } from "../../workbook/BookReading";
import { ownSheetName } from "../contents/ownSheetName";
import { namesToCome } from "../../workbook/inputs/namesToCome";
import { tableBlock } from "../../workbook/inputs/tableBlock";
import { tableNamed } from "../../workbook/inputs/tableNamed";
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
  const inputs = filled.flatMap(({ input }) => input ?? []);
  const made = inputs.filter(({ name }) => !tableNamed(book, name));
  const names = namesToCome(made, book);
  const toCome = made.map(({ name, make }, at) => {
    const [first] = tableBlock(name, make).table.columns;
    return { sheet: names[at], table: name, rows: { header: first.name } };
  });
  const report = contentsReport(contentsOf(book, settings, request.asOf, toCome));
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
          filled.flatMap(({ sample }) => recordedRows(sample, book)),
        ),
      },
    },
    result: { action: "insertTemplate", message, notes, inserted: inputs.map(({ name }) => name), contents },
  };
}

const DAY = 86_400_000;

/** What stays as it is when the sample data is removed needs no record. */
function recordedRows(sample: SampleTable, book: BookReading) {
  const { headers, form = [] } = sample;
  return headers.every((header) => form.includes(header))
    ? []
    : [{ ...sample, rows: sampleRows(sample, book) }];
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
  const [source] = table === sampleRevenueName ? findSources(book, settings) : [];
  if (source) return { sample, notes: [note("ownRevenue", "", { source: source.id })] };
  const rows = sampleRows(sample, book);
  return {
    sample,
    input: filledInput(form, { headers, rows, hints: templateHints(table, headers) }),
    notes: [],
  };
}
