import type { Language } from "../model/languages/Language";
import { isOffered } from "./loadLanguage";

const key = "vital-few-language";

let chosen = kept();

/** The language that the person chose in the pane; undefined where it is to be Office's. */
export function chosenLanguage(): Language | undefined {
  return chosen;
}

/** Keeps the person's choice for every workbook on this machine; undefined for the language of Office. */
export function chooseLanguage(language: Language | undefined): void {
  chosen = language;
  if (language) storage()?.setItem(key, language);
  else storage()?.removeItem(key);
}

function kept(): Language | undefined {
  const tag = storage()?.getItem(key) ?? "";
  return isOffered(tag) ? tag : undefined;
}

/** Undefined where the browser keeps frames of other sites from storing anything: it throws at the mere mention. */
function storage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
