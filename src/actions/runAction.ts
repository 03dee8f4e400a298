import type { AccountExplained } from "../model/explain";
import type { ActionRequest, ActionResult, EverythingRun, Outcome, TemplateRun } from "../model/outcome";
import { inspect } from "./inspect";
import { outcomeOf } from "./outcomeOf";
import { selectCell } from "./selectCell";
import { takeTurns } from "./takeTurns";
import type { ToolId, ToolResult } from "./tools";

/** Sums, layouts and writing load when a tool is first run: a pane that only looks needs none of them. */
const runs: { readonly [Id in ToolId]: (request: ActionRequest) => Promise<ToolResult<Id>> } = {
  recomputeTiers: runOf("recomputeTiers"),
  scoreAccounts: runOf("scoreAccounts"),
  buildDashboard: runOf("buildDashboard"),
  buildRetention: runOf("buildRetention"),
  buildProfitMatrix: runOf("buildProfitMatrix"),
  buildCharter: runOf("buildCharter"),
  buildTimeline: runOf("buildTimeline"),
  buildTeam: runOf("buildTeam"),
  buildDivisionMap: runOf("buildDivisionMap"),
  drawDecisionMap: runOf("drawDecisionMap"),
};

const actions = {
  ...runs,
  insertTemplate,
  removeSampleData,
  buildEverything,
  prepareForLeadership,
  undoPreparation,
  undoLastRun,
  inspect,
  explainAccount,
  selectCell,
};

function runOf<Id extends ToolId>(id: Id) {
  return async (request: ActionRequest): Promise<ToolResult<Id>> => {
    const { runTool } = await import("./runTool");
    return runTool(id, request);
  };
}

async function undoLastRun(request: ActionRequest): Promise<ActionResult> {
  const action = await import("./undoLastRun");
  return action.undoLastRun(request);
}

async function insertTemplate(request: ActionRequest): Promise<TemplateRun> {
  const action = await import("./template/insertTemplate");
  return action.insertTemplate(request);
}

async function removeSampleData(request: ActionRequest): Promise<ActionResult> {
  const action = await import("./template/removeSampleData");
  return action.removeSampleData(request);
}

async function buildEverything(request: ActionRequest): Promise<EverythingRun> {
  const action = await import("./buildEverything");
  return action.buildEverything(request);
}

async function prepareForLeadership(request: ActionRequest): Promise<ActionResult> {
  const action = await import("./prepareForLeadership");
  return action.prepareForLeadership(request);
}

async function undoPreparation(request: ActionRequest): Promise<ActionResult> {
  const action = await import("./undoPreparation");
  return action.undoPreparation(request);
}

async function explainAccount(request: ActionRequest): Promise<AccountExplained> {
  const action = await import("./explainAccount");
  return action.explainAccount(request);
}

/** The name of something a user can ask for. */
export type ActionId = keyof typeof actions;

/** What an action gives when it is done. */
export type ResultOf<Id extends ActionId> = Awaited<ReturnType<(typeof actions)[Id]>>;

/** The names of all actions. */
export const actionIds = Object.keys(actions).filter(isActionId);

/** True for the name of an action. */
export function isActionId(id: string): id is ActionId {
  return Object.hasOwn(actions, id);
}

/**
 * Runs an action and tells how it ended; a bug flies on. Actions run one after the other.
 */
export function runAction<Id extends ActionId>(
  id: Id,
  request: ActionRequest,
): Promise<Outcome<ResultOf<Id>>>;
export async function runAction(id: ActionId, request: ActionRequest): Promise<Outcome> {
  return outcomeOf(() => takeTurns(() => actions[id](request)));
}
