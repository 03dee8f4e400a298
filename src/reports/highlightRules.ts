import type { HighlightBlock } from "../model/plan";
import type { Movement } from "../model/movement";
import { valueTexts } from "../model/valueTexts";
import { movementColors, secondary, tierShades } from "./look";
import { palette } from "./palette";

type Rule = HighlightBlock["rule"];

/** Fills a cell in the colour of the tier it names, so that it stays right when someone edits it. */
export function tierRules(tierNames: readonly string[]): Rule[] {
  const colors = palette(tierNames.length);
  return tierNames.map((text, at) => ({ kind: "text is", text, ...colors[at] }));
}

/** Writes a tier's letter in its colour: for columns that only tell how it came to be. */
export function quietTierRules(tierNames: readonly string[]): Rule[] {
  return tierNames.map((text, at) => ({
    kind: "text is",
    text,
    color: at < quiet.length ? quiet[at] : secondary,
  }));
}

const quiet = [tierShades.first, tierShades.second] as const;

/** Colours a word that says what became of an account. */
export function movementRules(words: readonly Exclude<Movement, "">[]): Rule[] {
  return words.map((word) => ({
    kind: "text is",
    text: valueTexts.movements[word],
    ...movementColors[word],
  }));
}

/** A bar behind a share. */
export const shareBar: Rule = { kind: "data bar", color: tierShades.last };
