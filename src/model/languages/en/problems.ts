import { decisionProblems } from "./problems/decisions";
import { excelProblems } from "./problems/excel";
import { readingProblems } from "./problems/reading";
import { templateProblems } from "./problems/template";
import { toolProblems } from "./problems/tools";
import { writingProblems } from "./problems/writing";

/** What the person can put right, by code. A code is the contract, its sentence may be reworded. */
export const problems = {
  ...readingProblems,
  ...writingProblems,
  ...excelProblems,
  ...toolProblems,
  ...decisionProblems,
  ...templateProblems,
} as const;
