import { HostError } from "./HostError";

/** Checks what came over the wire; each throws InvalidArgument naming what was wanted. */
export const check = {
  text(value: unknown, what: string): string {
    if (typeof value === "string") return value;
    throw invalid(`${what} must be text.`);
  },

  number(value: unknown, what: string): number {
    if (typeof value === "number" && Number.isFinite(value)) return value;
    throw invalid(`${what} must be a number.`);
  },

  /** A whole number of at least `least`. */
  whole(value: unknown, what: string, least = 0): number {
    if (typeof value === "number" && Number.isInteger(value) && value >= least) return value;
    throw invalid(`${what} must be a whole number of at least ${least}.`);
  },

  flag(value: unknown, what: string): boolean {
    if (typeof value === "boolean") return value;
    throw invalid(`${what} must be true or false.`);
  },

  /** One of the given words, in any case; gives it as the list spells it. */
  oneOf<Word extends string>(value: unknown, words: readonly Word[], what: string): Word {
    const wanted = typeof value === "string" ? value.toLowerCase() : undefined;
    const word = words.find((each) => each.toLowerCase() === wanted);
    if (word !== undefined) return word;
    throw invalid(`${what} must be one of ${words.join(", ")}.`);
  },

  /** `#RRGGBB` in capitals, from that, `#RGB` or an HTML colour name. */
  color(value: unknown, what: string): string {
    const text = typeof value === "string" ? value.trim() : "";
    const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
    if (short) return `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`.toUpperCase();
    if (/^#?[0-9a-f]{6}$/i.test(text)) return `#${text.slice(-6)}`.toUpperCase();
    const named = colorNames[text.toLowerCase()];
    if (named) return named;
    throw invalid(`${what} must be a colour such as #1F4E78.`);
  },

  record(value: unknown, what: string): Readonly<Record<string, unknown>> {
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
    throw invalid(`${what} must be an object.`);
  },

  list(value: unknown, what: string): readonly unknown[] {
    if (Array.isArray(value)) return value as unknown[];
    throw invalid(`${what} must be a list.`);
  },
};

/** The refusal of an argument, with the reason. */
export function invalid(reason: string): HostError {
  return new HostError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format. ${reason}`,
  );
}

const colorNames: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  lime: "#00FF00",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  purple: "#800080",
  gray: "#808080",
  grey: "#808080",
  silver: "#C0C0C0",
  navy: "#000080",
  teal: "#008080",
  maroon: "#800000",
  olive: "#808000",
  aqua: "#00FFFF",
  cyan: "#00FFFF",
  fuchsia: "#FF00FF",
  magenta: "#FF00FF",
};
