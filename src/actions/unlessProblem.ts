import { Problem } from "../model/problem";

/** What the step gives; undefined where it ends with a Problem: for what is told beside, and must stop nothing else. */
export function unlessProblem<Result>(step: () => Result): Result | undefined {
  try {
    return step();
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}
