import { IMPORTANCE, kpiHeaders } from "./dashboard";
import { columnWord } from "./languages/columnWords";

const ours: readonly string[] = [IMPORTANCE, "In queue days", ...kpiHeaders];

/** Whether a name that the at-risk queue can be ranked by is one of ours. */
export function isRankOfOurs(name: string): boolean {
  return ours.includes(name);
}

/** What the at-risk queue is ranked by, as people read it: our columns in their language, their own as they call them. */
export function rankWord(name: string): string {
  return isRankOfOurs(name) ? columnWord(name) : name;
}
