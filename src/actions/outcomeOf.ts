import type { ActionResult, Outcome } from "../model/outcome";
import { Problem } from "../model/problem";
import { Cancelled } from "./Cancelled";
import { officeProblem } from "./officeProblem";

/**
 * How a job ends. The one catch of the add-in: Problems and what Excel refused become an outcome with a sentence, a bug
 * flies on.
 */
export async function outcomeOf<Result extends ActionResult>(
  job: () => Promise<Result>,
): Promise<Outcome<Result>> {
  try {
    return { kind: "done", result: await job() };
  } catch (error) {
    if (error instanceof Cancelled) return { kind: "cancelled" };
    const problem = error instanceof Problem ? error : officeProblem(error);
    if (!problem) throw error;
    const { code, message: text, parameters, candidates } = problem;
    return { kind: "problem", code, text, parameters, candidates };
  }
}
