import { runAction, type ActionId } from "../../src/actions/runAction";
import type { ActionRequest, ActionResult, TierRun } from "../../src/model/outcome";
import type { Book } from "../../src/workbench/book/Book";
import type { Host } from "../../src/workbench/host/Host";
import type { Intercept, Interception } from "../../src/workbench/host/Intercept";
import { createNodeHost, type NodeHost } from "../../src/workbench/host/transport/createNodeHost";
import { today } from "../actions/workbench";

/** How a run under attack ended: in words, as the pane would show it; a bug or a run that hangs say so. */
export interface Ended {
  readonly kind: "done" | "problem" | "cancelled" | "bug" | "hangs";
  readonly says: string;
  readonly code?: string;
  readonly result?: ActionResult & Partial<TierRun>;
  readonly requests: number;
}

type InterceptedRequest = Parameters<Intercept>[0];

/** Milliseconds, of a clock in no hurry, after which a run that goes on counts as hanging. */
const patience = 30_000;
let last: NodeHost | undefined;
const realTimeout = globalThis.setTimeout;

/** Runs an action, "Recompute tiers" unless told, through the unmodified Office.js while `intercept` does its worst. */
export async function attack(
  book: Book,
  intercept?: (request: InterceptedRequest, host: Host) => Interception | undefined | void,
  request: Partial<ActionRequest> = {},
  action: ActionId = "recomputeTiers",
): Promise<Ended> {
  const node = createNodeHost(book, { after: last });
  if (intercept) node.host.intercept = (each) => intercept(each, node.host);
  const leave = node.useGlobally();
  const run = runAction(action, { asOf: today, ...request }).then(
    (outcome): Omit<Ended, "requests"> => {
      if (outcome.kind === "done")
        return { kind: "done", says: outcome.result.message, result: outcome.result };
      if (outcome.kind === "problem") return { kind: "problem", says: outcome.text, code: outcome.code };
      return { kind: "cancelled", says: "" };
    },
    (error: unknown): Omit<Ended, "requests"> => ({
      kind: "bug",
      says: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }),
  );
  let timer: NodeJS.Timeout | undefined;
  const hang = new Promise<Omit<Ended, "requests">>((resolve) => {
    timer = realTimeout(() => resolve({ kind: "hangs", says: `no end after ${patience} ms` }), patience);
  });
  const ended = await Promise.race([run, hang]);
  clearTimeout(timer);
  leave();
  // What a spoiled run still has to send must not reach the next one.
  last = intercept ? undefined : node;
  return { ...ended, requests: node.requests() };
}
