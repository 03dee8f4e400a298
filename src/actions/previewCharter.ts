import { charterFacts } from "../analyses/charter/charterFacts";
import type { Charter, CharterFacts } from "../model/charter";

/** How far the charter is written: each section in its order; nothing is written to the workbook. */
export function previewCharter({ sections }: Charter): {
  readonly facts: CharterFacts;
  readonly sections: readonly { readonly name: string; readonly isWritten: boolean }[];
} {
  return {
    facts: charterFacts(sections),
    sections: sections.map(({ name, paragraphs }) => ({ name, isWritten: paragraphs.length > 0 })),
  };
}
