import type { PlanCell } from "../model/plan";
import { sheetTexts } from "../model/sheetTexts";

/**
 * A stamp line of these parts, with `Current` at its end, or `changed` as soon as the Excel expression `unchanged` is
 * no longer true; without one it says Current.
 */
export function stamped(
  parts: readonly string[],
  unchanged: string | undefined,
  changed: string = sheetTexts.changed,
): PlanCell {
  const line = `${cut(parts.join(" · "))} · `;
  if (!unchanged) return line + sheetTexts.current;
  const state = `IF(${unchanged},${quoted(sheetTexts.current)},${quoted(changed)})`;
  return { formula: `=${[...literals(line), state].join("&")}` };
}

/** One line of a page: the state at its end must be read, whatever the names before it. */
const MOST = 180;

function cut(line: string): string {
  const characters = Array.from(line);
  return characters.length <= MOST
    ? line
    : `${characters
        .slice(0, MOST - 1)
        .join("")
        .trimEnd()}…`;
}

/** A text inside a formula may be 255 characters long, its doubled quotes included. */
function literals(line: string): string[] {
  return (line.match(/[^]{1,120}/g) ?? []).map(quoted);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
