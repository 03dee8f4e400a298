import { IMPORTANCE, kpiHeaders } from "./dashboard";
import { columnWords, isColumnName } from "./languages/columnWords";

const ours: readonly string[] = [IMPORTANCE, "In queue days", ...kpiHeaders];

/** What the at-risk queue is ranked by, as people read it: our columns in their language, their own as they call them. */
export function rankWord(name: string): string {
  return ours.includes(name) && isColumnName(name) ? columnWords[name] : name;
}
