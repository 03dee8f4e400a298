import { speaking, speech } from "../model/languages/speech";
import { isLearned } from "../model/languages/translations";
import type { PastRun } from "../workbook/history/pastRun";
import type { PastInputs } from "./pastGiven";

/** Does something in the language of a run that is kept, as its sheets were; in that of now where it is not at hand. */
export function inItsLanguage<Told>({ inputs }: PastRun, tell: () => Told): Told {
  // Written by `planRun`, and on a hidden sheet of ours.
  const { language = "en" } = inputs as PastInputs;
  return isLearned(language) ? speaking({ ...speech(), language }, tell) : tell();
}
