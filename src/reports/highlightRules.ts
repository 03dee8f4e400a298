import type { HighlightBlock } from "../model/plan";
import type { Movement } from "../model/movement";
import { movementColors, tierShades } from "./look";
import { palette } from "./palette";

type Rule = HighlightBlock["rule"];

/** Fills a cell in the colour of the tier it names, so that it stays right when someone edits it. */
export function tierRules(tierNames: readonly string[]): Rule[] {
  const colors = palette(tierNames.length);
  return tierNames.map((text, at) => ({ kind: "text is", text, ...colors[at] }));
}

/** Fills a cell that says what became of an account. */
export function movementRules(words: readonly Exclude<Movement, "">[]): Rule[] {
  return words.map((text) => ({ kind: "text is", text, ...movementColors[text] }));
}

/** A bar behind a share. */
export const shareBar: Rule = { kind: "data bar", color: tierShades.last };
