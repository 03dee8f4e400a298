import { addLocale, getLocale } from "numfmt";
import type { BookCulture } from "./Book";

const locales = new Map<string, string>();

/** The culture's locale as numfmt has it; separators of its own (set in the system) get one made for them. */
export function localeOf({ name, decimal, group }: BookCulture): string {
  const key = name + decimal + group;
  const known = locales.get(key);
  if (known !== undefined) return known;
  const standard = getLocale(name) ?? getLocale("en-US");
  const isStandard = getLocale(name) && standard?.decimal === decimal && standard.group === group;
  const own = `${name.slice(0, 2)}-X${String.fromCharCode(65 + locales.size)}`;
  if (!isStandard) addLocale({ ...standard, decimal, group }, own);
  const tag = isStandard ? name : own;
  locales.set(key, tag);
  return tag;
}
