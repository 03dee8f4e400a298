import type { Language } from "../model/languages/Language";
import { isOffered, languageFor } from "../actions/loadLanguage";

const key = "vital-few-language";

/** The language that the person chose in the pane, else that of Office. */
export function chosenLanguage(displayLanguage: string): Language {
  const kept = storage()?.getItem(key) ?? "";
  return isOffered(kept) ? kept : languageFor(displayLanguage);
}

/** Keeps the person's choice for every workbook on this machine. */
export function chooseLanguage(language: Language): void {
  storage()?.setItem(key, language);
}

/** Undefined where the browser keeps frames of other sites from storing anything: it throws at the mere mention. */
function storage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
