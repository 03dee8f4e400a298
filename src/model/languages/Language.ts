/** The languages of Vital Few by their BCP 47 tags, each under the name it has in itself. */
export const languageNames = {
  en: "English",
  de: "Deutsch",
  "pt-BR": "Português (Brasil)",
  ru: "Русский",
  "zh-CN": "简体中文",
} as const;

/** A language of Vital Few. */
export type Language = keyof typeof languageNames;

/** True for the tag of such a language. */
export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(languageNames, tag);
}
