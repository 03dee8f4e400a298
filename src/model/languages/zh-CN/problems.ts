import type { Translated } from "../Messages";
import type { problems as english } from "../en/problems";
import { decisionProblems } from "./problems/decisions";
import { excelProblems } from "./problems/excel";
import { readingProblems } from "./problems/reading";
import { templateProblems } from "./problems/template";
import { toolProblems } from "./problems/tools";
import { writingProblems } from "./problems/writing";

/** What the person can put right, by code, in simplified Chinese. */
export const problems: Translated<typeof english> = {
  ...readingProblems,
  ...writingProblems,
  ...excelProblems,
  ...toolProblems,
  ...decisionProblems,
  ...templateProblems,
};
