import { sheetNames } from "./en/sheetNames";
import { spoken } from "./spoken";

const words = spoken("sheetNames", sheetNames);

/** The name of a sheet of ours in the language of now, by the name that the code has for it. */
export function sheetWord(name: string): string {
  return isSheetName(name) ? words[name] : name;
}

function isSheetName(name: string): name is keyof typeof sheetNames {
  return Object.hasOwn(sheetNames, name);
}
