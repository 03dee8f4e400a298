import type { CharterFacts } from "./charter";
import { charter } from "./languages/en/charter";
import { listed } from "./languages/joined";
import { spoken } from "./languages/spoken";

/** What must be put right before the charter can be built. */
export const charterProblems = {
  noCharter:
    "{table} on {sheet} has no text yet. Write a text for at least one section, then build the charter again.",
} as const;

/** What the charter doubts. */
export const charterNotes = {
  emptySection: "{address} (“{name}”) has no text yet; the section is left out of the charter.",
  noSection: "{address} has a text without a section above it; it stands under “{name}”.",
  longCharter: "The charter takes {count} lines and is printed small to fit its one page; {most} read well.",
} as const;

/** Every sentence and heading of the charter, and what its action says when it is done. */
export const charterTexts = spoken("charter", charter, (say) => ({
  /** "5 of 7 sections are written; still to write: Goals, Review cadence." */
  finding: ({ sections, missing }: CharterFacts) => {
    if (missing.length === 0) return say.findingAll({ sections });
    return say.finding({
      sections,
      written: sections - missing.length,
      missing: listed(missing.slice(0, MOST)),
      more: Math.max(0, missing.length - MOST),
    });
  },
}));

const MOST = 5;
