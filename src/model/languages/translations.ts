import type { Catalogue } from "./english";
import type { Language } from "./Language";
import type { Messages, Translated } from "./Messages";

/** All messages in another language. */
export type Translation = Translated<Catalogue>;

/** A language besides English; English is the text the others are made from, and always there. */
export type OtherLanguage = Exclude<Language, "en">;

const learned = new Map<OtherLanguage, Translation>();

/** From now on this language can be spoken. */
export function learn(language: OtherLanguage, translation: Translation): void {
  learned.set(language, translation);
}

/** True for a language that can be spoken at once. */
export function isLearned(language: Language): boolean {
  return language === "en" || learned.has(language);
}

/** A part of the catalogue in a language, English as given. Throws where the language was not loaded. */
export function partIn(language: Language, part: keyof Catalogue, english: Messages): Messages {
  if (language === "en") return english;
  const translation = learned.get(language);
  if (!translation) throw new Error(`The language ${language} was not loaded before it was spoken.`);
  return translation[part];
}
