import { Problem } from "../model/problem";

/** What a step gave, or the sentence of the Problem that it ended with. */
export interface Tried<Result> {
  readonly done?: Result;
  readonly fault?: string;
}

/** Tries a step of which a Problem is only told: for what stands beside, and must stop nothing else. */
export function tried<Result>(step: () => Result): Tried<Result> {
  try {
    return { done: step() };
  } catch (error) {
    if (error instanceof Problem) return { fault: error.message };
    throw error;
  }
}
