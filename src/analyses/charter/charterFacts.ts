import type { CharterFacts, CharterSection } from "../../model/charter";

/**
 * How many sections there are, and which of them nobody has written yet.
 *
 * @example charterFacts([purpose, { name: "Goals", paragraphs: [] }]) // { sections: 2, missing: ["Goals"] }
 */
export function charterFacts(sections: readonly CharterSection[]): CharterFacts {
  const missing = sections.filter(({ paragraphs }) => paragraphs.length === 0);
  return { sections: sections.length, missing: missing.map(({ name }) => name) };
}
