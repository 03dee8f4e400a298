/**
 * The locale of an Office in this language: that of the country where most of its speakers live, unless the tag
 * names another. Throws where there is no such language.
 *
 * @example officeLocale("de") // "de-DE"
 */
export function officeLocale(tag: string): string {
  const { language, region } = localeIn(tag).maximize();
  if (!region) throw noLanguage(tag);
  return `${language}-${region}`;
}

function localeIn(tag: string): Intl.Locale {
  try {
    return new Intl.Locale(tag);
  } catch {
    throw noLanguage(tag);
  }
}

const noLanguage = (tag: string) => new Error(`${tag} is no language such as de or pt-BR.`);
