import type { Language } from "./Language";

/** How a person is spoken to. */
export interface Speech {
  readonly language: Language;
  /** BCP 47 locale by which numbers in sentences are written: the workbook's own, whatever the language. */
  readonly numbers: string;
}

/**
 * The one thing that sums and layouts do not get handed but find around them, as they find the time zone: every
 * sentence hangs on it, no figure does. The pane sets it once it knows its person; a job is done in the speech of
 * whoever asked for it.
 */
let current: Speech = { language: "en", numbers: "en-US" };

/** The speech of now. */
export function speech(): Speech {
  return current;
}

/** From now on the person is spoken to like this. */
export function speak(speech: Speech): void {
  current = speech;
}

/** Does something that does not wait for anything in another speech, and gives what it gives. */
export function speaking<Told>(speech: Speech, tell: () => Told): Told {
  const before = current;
  current = speech;
  try {
    return tell();
  } finally {
    current = before;
  }
}
