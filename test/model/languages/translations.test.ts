import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { files } from "../../../src/actions/loadLanguage";
import { english } from "../../../src/model/languages/english";
import type { Messages } from "../../../src/model/languages/Messages";

/** Every message of a catalogue by its path: `retention.steps.opening`. */
function messagesOf(part: Messages, path = ""): [path: string, message: string][] {
  return Object.entries(part).flatMap(([key, each]) =>
    typeof each === "string" ? [[path + key, each] as [string, string]] : messagesOf(each, `${path}${key}.`),
  );
}

const src = resolve(__dirname, "../../../src");
const inEnglish = new Map(messagesOf(english));

/** The placeholders of a message with how each is written: "accounts plural", "share number share", "from". */
function placeholders(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.argument) return [element.value];
    if (element.type === TYPE.number) return [`${element.value} ${String(element.style ?? "")}`];
    if (element.type === TYPE.plural || element.type === TYPE.select)
      return [element.value, ...Object.values(element.options).flatMap(({ value }) => placeholders(value))];
    return [];
  });
}

const namesIn = (message: string) =>
  [...new Set(placeholders(parse(message, { ignoreTag: true })).map((each) => each.split(" ")[0]))].sort();

/** The words of a message that a person reads: without placeholders and what stands for itself. */
function wordsIn(message: string): string[] {
  const texts = (elements: readonly MessageFormatElement[]): string[] =>
    elements.flatMap((element) => {
      if (element.type === TYPE.literal) return [element.value];
      if (element.type === TYPE.plural || element.type === TYPE.select)
        return Object.values(element.options).flatMap(({ value }) => texts(value));
      return [];
    });
  return texts(parse(message, { ignoreTag: true }))
    .join(" ")
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3 && !/^\p{Lu}+s?$/u.test(word));
}

/** For each plural of a message the branches that it has. */
function pluralsIn(elements: readonly MessageFormatElement[]): string[][] {
  return elements.flatMap((element) => {
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    const inner = Object.values(element.options).flatMap(({ value }) => pluralsIn(value));
    return element.type === TYPE.plural ? [Object.keys(element.options), ...inner] : inner;
  });
}

test("every message of the catalogue can be read", () => {
  const broken = [...inEnglish].filter(([, message]) => {
    try {
      return parse(message, { ignoreTag: true }).length === 0;
    } catch {
      return true;
    }
  });
  expect(broken).toEqual([]);
});

describe.each(Object.entries(files))("%s", (language, load) => {
  let translated: Map<string, string>;
  beforeAll(async () => {
    translated = new Map(messagesOf((await load()).translation));
  });

  test("has the keys of English and no others", () => {
    expect([...translated.keys()].sort()).toEqual([...inEnglish.keys()].sort());
  });

  test("fills the placeholders that English fills", () => {
    const other = [...translated].filter(
      ([path, message]) => namesIn(message).join() !== namesIn(inEnglish.get(path) ?? "").join(),
    );
    expect(other).toEqual([]);
  });

  test("says a plural in all the forms it has, or in one", () => {
    const forms = new Set(Array.from({ length: 200 }, (_, n) => new Intl.PluralRules(language).select(n)));
    const isWhole = (branches: readonly string[]) => {
      const named = branches.filter((branch) => !branch.startsWith("="));
      return named.length === 1 || [...forms].every((form) => named.includes(form));
    };
    const short = [...translated].filter(
      ([, message]) => !pluralsIn(parse(message, { ignoreTag: true })).every(isWhole),
    );
    expect(short).toEqual([]);
  });

  test("leaves nothing in English", () => {
    const left = [...translated].filter(
      ([path, message]) =>
        message === inEnglish.get(path) && wordsIn(message).some((word) => !same[language].has(word)),
    );
    expect(left).toEqual([]);
  });

  test("has sheet names that Excel takes, each once", () => {
    const names = [...translated].filter(([path]) => path.startsWith("sheetNames.")).map(([, name]) => name);
    expect(names.filter((name) => name.length > 31 || /[\\/?*[\]:]/.test(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });
});

/** Words that are the same in several languages, or are names. */
const names = [
  "Pareto",
  "Gini",
  "Status",
  "Name",
  "Team",
  "Text",
  "Plan",
  "Vital",
  "Excel",
  "Office",
  "Portugal",
];

/** And those that a language has in common with English. */
const same: Record<string, ReadonlySet<string>> = {
  de: new Set([
    ...names,
    ...["Dimension", "Engagement", "Organisation", "Person", "Quadrant", "Vision", "Dashboard", "Innovator"],
    ...["Neutral", "neutral"],
  ]),
  "pt-BR": new Set([...names, "Base", "Onboarding", "Ranking", "Total", "Interfaces", "Portugal"]),
  ru: new Set(names),
  "zh-CN": new Set(names),
};

test("every message is said by somebody", () => {
  const source = readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/model[\\/]languages[\\/].+[\\/]/.test(file))
    .map((file) => readFileSync(join(src, file), "utf8"))
    .join("\n");
  const words = new Set(source.match(/[\p{L}\d_$]+/gu));
  // `Tier by ${…}` says every key that begins like it.
  const begun = [...source.matchAll(/`([\p{L} ]{4,})\$\{/gu)].map(([, beginning]) => beginning);
  const isSaid = (key: string) =>
    /^[\p{L}\d_$]+$/u.test(key)
      ? words.has(key)
      : source.includes(`"${key}"`) || begun.some((beginning) => key.startsWith(beginning));
  const unsaid = [...inEnglish.keys()].filter((path) => !isSaid(path.slice(path.lastIndexOf(".") + 1)));
  expect(unsaid).toEqual([]);
});
