import { isOffered } from "../actions/loadLanguage";
import type { Language } from "../model/languages/Language";
import { headlessTexts } from "../model/headlessTexts";

/** What the command line asks for. */
export interface Arguments {
  readonly action: string;
  readonly input: string;
  readonly output: string;
  readonly set: Readonly<Record<string, string>>;
  readonly sources: readonly string[];
  readonly address?: string;
  readonly language: Language;
  /** Ids of tools; undefined for all. */
  readonly tools?: readonly string[];
}

/** Reads `recomputeTiers in.xlsx out.xlsx --set "Tier line A=0.7" --source Revenue --tool buildTeam --language de`; a sentence where it cannot. */
export function readArguments(given: readonly string[]): Arguments | string {
  const files: string[] = [];
  const set: Record<string, string> = {};
  const sources: string[] = [];
  let address: string | undefined;
  let language: Language = "en";
  const tools: string[] = [];
  for (let at = 0; at < given.length; at++) {
    const word = given[at];
    if (!word.startsWith("--")) {
      files.push(word);
      continue;
    }
    const value = given[++at];
    if (value === undefined) return headlessTexts.badOption({ option: word });
    if (word === "--source") sources.push(value);
    else if (word === "--tool") tools.push(value);
    else if (word === "--address") address = value;
    else if (word === "--language" && isOffered(value)) language = value;
    else if (word === "--set") {
      const cut = value.indexOf("=");
      if (cut < 1) return headlessTexts.badSet({ text: value });
      set[value.slice(0, cut).trim()] = value.slice(cut + 1).trim();
    } else return headlessTexts.badOption({ option: word });
  }
  const [action, input, output] = files;
  if (files.length !== 3) return headlessTexts.usage;
  return {
    action,
    input,
    output,
    set,
    sources,
    address,
    language,
    ...(tools.length > 0 && { tools }),
  };
}
