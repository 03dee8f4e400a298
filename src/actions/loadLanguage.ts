import { isLanguage, languageNames, type Language } from "../model/languages/Language";
import { isLearned, learn, type OtherLanguage, type Translation } from "../model/languages/translations";

/** Where each further language is kept: a file of its own, loaded when somebody is spoken to in it. */
export const files: Partial<Record<OtherLanguage, () => Promise<{ readonly translation: Translation }>>> = {
  de: () => import("../model/languages/de/translation"),
  "pt-BR": () => import("../model/languages/pt-BR/translation"),
  ru: () => import("../model/languages/ru/translation"),
  "zh-CN": () => import("../model/languages/zh-CN/translation"),
};

/** The languages to choose from, English first. */
export const offeredLanguages: readonly Language[] = ["en", ...Object.keys(files).filter(isLanguage)];

/** True for the tag of a language that can be chosen. */
export function isOffered(tag: string): tag is Language {
  return isLanguage(tag) && offeredLanguages.includes(tag);
}

/** Loads a language, unless it can be spoken already. */
export async function loadLanguage(language: Language): Promise<void> {
  if (language === "en" || isLearned(language)) return;
  const file = files[language];
  if (!file) throw new Error(`There is no file of messages in ${languageNames[language]}.`);
  const { translation } = await file();
  learn(language, translation);
}

/**
 * The language for a locale such as Office's display language: the same language of any country, else English.
 *
 * @example languageFor("pt-PT") // "pt-BR"
 */
export function languageFor(locale: string): Language {
  const [spoken] = locale.toLowerCase().split(/[-_]/);
  return offeredLanguages.find((language) => language.toLowerCase().split("-")[0] === spoken) ?? "en";
}
