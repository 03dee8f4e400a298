import { Problem, type ProblemCode } from "../model/problem";

/** What a step gave, or the sentence of the Problem that it ended with. */
export interface Tried<Result> {
  readonly done?: Result;
  readonly fault?: string;
  readonly code?: ProblemCode;
}

/** Problems of a table that stands, in which nobody has typed yet what is needed. */
const toFillIn: readonly ProblemCode[] = [
  "noKpiAccounts",
  "noMrr",
  "noProfitAccounts",
  "noProfit",
  "noCharter",
  "noTeam",
  "noTasks",
  "noDivisions",
  "noContacts",
];

/** True where the step only found that something is still to be filled in. */
export function isToFillIn({ code }: Tried<unknown>): boolean {
  return code !== undefined && toFillIn.includes(code);
}

/** Tries a step of which a Problem is only told: for what stands beside, and must stop nothing else. */
export function tried<Result>(step: () => Result): Tried<Result> {
  try {
    return { done: step() };
  } catch (error) {
    if (error instanceof Problem) return { fault: error.message, code: error.code };
    throw error;
  }
}
