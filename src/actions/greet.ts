import { speak } from "../model/languages/speech";
import { chosenLanguage } from "./chosenLanguage";
import { languageFor, loadLanguage } from "./loadLanguage";

/** What Office says of its person: locales such as `de-DE`, which old hosts lack. */
export interface OfficeLocales {
  readonly displayLanguage?: string;
  readonly contentLanguage?: string;
}

/**
 * From when it is done the person is spoken to in the language that was chosen, else in Office's. Numbers are written as
 * in the region of the person's documents until a workbook is read. Whoever may be the first on the page to tell
 * anything greets first.
 */
export async function greet({ displayLanguage = "en-US", contentLanguage }: OfficeLocales): Promise<void> {
  const language = chosenLanguage() ?? languageFor(displayLanguage);
  await loadLanguage(language);
  speak({ language, numbers: contentLanguage ?? displayLanguage });
}
