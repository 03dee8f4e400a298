import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { actionIds, isActionId, runAction } from "../actions/runAction";
import { headlessTexts } from "../model/headlessTexts";
import { loadLanguage } from "../actions/loadLanguage";
import { listed } from "../model/languages/joined";
import { speak, speech } from "../model/languages/speech";
import { openBook } from "../workbench/book/openBook";
import { saveBook } from "../workbench/book/saveBook";
import { createNodeHost } from "../workbench/host/transport/createNodeHost";
import { readArguments } from "./readArguments";

/** How a run on the command line ended: what to print where, and the exit code. */
export type Ending =
  { readonly exit: 0 | 2; readonly stdout: string } | { readonly exit: 1; readonly stderr: string };

/**
 * Opens a workbook, runs an action on it through the unmodified Office.js, and saves it under another name.
 * A Problem saves nothing. Bugs fly on.
 */
export async function runHeadless(given: readonly string[], asOf: Date): Promise<Ending> {
  const asked = readArguments(given);
  if (typeof asked === "string") return { exit: 1, stderr: asked };
  const { action, input, output, set, sources, address, language, tools } = asked;
  if (!isActionId(action))
    return { exit: 1, stderr: headlessTexts.unknownAction({ action, actions: listed(actionIds) }) };

  if (!existsSync(input)) return { exit: 1, stderr: headlessTexts.noFile({ file: input }) };
  const book = await readFile(input)
    .then((bytes) => openBook(bytes, basename(input)))
    .catch((reason: Error) => reason);
  if (book instanceof Error)
    return { exit: 1, stderr: headlessTexts.cannotOpen({ file: input, reason: book.message }) };

  await loadLanguage(language);
  speak({ ...speech(), language });
  const host = createNodeHost(book);
  const leave = host.useGlobally();
  const start = performance.now();
  const outcome = await runAction(action, { set, sources, address, tools, asOf }).finally(leave);
  const ms = Math.round(performance.now() - start);
  if (outcome.kind === "cancelled") throw new Error("Nobody can cancel a run on the command line");
  if (outcome.kind === "problem") {
    const { code, text } = outcome;
    return { exit: 2, stdout: JSON.stringify({ problem: { code, text } }) };
  }

  const saved = await saveBook(book);
  const failure = await writeFile(output, saved).catch((reason: Error) => reason);
  if (failure)
    return { exit: 1, stderr: headlessTexts.cannotSave({ file: output, reason: failure.message }) };
  const { message, notes } = outcome.result;
  const told = notes.map(({ code, address: place, text }) => ({ code, address: place, text }));
  const sections = "sections" in outcome.result ? { sections: outcome.result.sections } : {};
  const report = {
    action,
    message,
    ...sections,
    notes: told,
    requests: host.requests(),
    bytes: host.bytes(),
    ms,
  };
  return { exit: 0, stdout: JSON.stringify(report) };
}
