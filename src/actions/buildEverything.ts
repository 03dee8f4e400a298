import { contentsTexts } from "../model/contentsTexts";
import type { NotBuilt } from "../model/contents";
import type { Note } from "../model/note";
import type { ActionRequest, ActionResult, EverythingRun, Outcome } from "../model/outcome";
import type { Plan } from "../model/plan";
import { Problem } from "../model/problem";
import type { BookReading } from "../workbook/BookReading";
import { tableNamed } from "../workbook/inputs/tableNamed";
import { Cancelled } from "./Cancelled";
import { writeContents } from "./contents/writeContents";
import { outcomeOf } from "./outcomeOf";
import { runTool } from "./runTool";
import { tools, type ToolId } from "./tools";

/**
 * Runs every tool whose inputs are there, one after the other, and ends with the sheet `Contents`. A tool's Problem
 * does not stop the others; between two tools the person can. Throws the Problem `nothingToBuild`.
 */
export async function buildEverything(request: ActionRequest): Promise<EverythingRun> {
  const ends = await runEach(idsOf(request), request);
  const built = ends.flatMap(({ tool, outcome }) =>
    outcome?.kind === "done" ? [{ tool, result: outcome.result }] : [],
  );
  const notBuilt = ends.flatMap(({ tool, outcome }): NotBuilt[] =>
    outcome?.kind === "done" ? [] : [{ tool, why: outcome?.kind === "problem" ? outcome.text : "" }],
  );
  const stopped = ends.some(({ outcome }) => outcome === undefined || outcome.kind === "cancelled");
  if (built.length === 0 && stopped) throw new Cancelled();
  if (built.length === 0) throw new Problem("nothingToBuild");
  const contents = await writeContents({ ...request, signal: undefined, notBuilt });
  const notes = once(built.flatMap(({ result }) => result.notes));
  const message = contentsTexts.built({ tools: built.length, of: ends.length, notes: notes.length });
  return { action: "buildEverything", message, notes, built, notBuilt, contents, stopped };
}

/** How a tool's run ended; undefined where its turn did not come. */
interface End {
  readonly tool: ToolId;
  readonly outcome: Outcome | undefined;
}

async function runEach(
  ids: readonly ToolId[],
  request: ActionRequest,
  ends: readonly End[] = [],
): Promise<readonly End[]> {
  const { length } = ends;
  if (length === ids.length) return ends;
  const tool = ids[length];
  if (request.signal?.aborted || ends.at(-1)?.outcome?.kind === "cancelled")
    return runEach(ids, request, [...ends, { tool, outcome: undefined }]);
  request.onTool?.({ tool, number: length + 1, of: ids.length });
  const asked: ActionRequest = { ...request, onTool: undefined, tools: undefined };
  const outcome = await outcomeOf((): Promise<ActionResult> => runTool(tool, asked, ensureInputs));
  return runEach(ids, request, [...ends, { tool, outcome }]);
}

/** Those asked for; all where none is. Throws the Problem `unknownTool`. */
function idsOf({ tools: asked }: ActionRequest): ToolId[] {
  const all = Object.keys(tools);
  const unknown = asked?.find((tool) => !all.includes(tool));
  if (unknown) throw new Problem("unknownTool", { tool: unknown, list: all.join(", ") });
  return all.filter((tool): tool is ToolId => asked?.includes(tool) ?? true);
}

/** A tool without its inputs makes a form to fill in; here that is not asked for. */
function ensureInputs({ inputs = [] }: Plan, book: BookReading): void {
  const missing = inputs.find(({ name }) => !optional.has(name) && !tableNamed(book, name));
  if (missing) throw new Problem("inputsNotThere", { table: missing.name });
}

/** Without them a tool goes by what fits most. */
const optional = new Set(["VF_Criteria", "VF_Influence"]);

/** Several tools read the same revenue, and doubt the same of it. */
function once(notes: readonly Note[]): Note[] {
  return [
    ...new Map(notes.map((note) => [JSON.stringify([note.code, note.address, note.text]), note])).values(),
  ];
}
