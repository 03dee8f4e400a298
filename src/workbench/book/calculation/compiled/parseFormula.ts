/** A formula as a tree. */
export type Expression =
  | { readonly kind: "value"; readonly value: number | string | boolean }
  /** A cell or range, or a table's column, as the formula spells it. */
  | { readonly kind: "reference"; readonly text: string }
  | { readonly kind: "call"; readonly name: string; readonly given: readonly Expression[] }
  | {
      readonly kind: "operation";
      readonly sign: string;
      readonly left: Expression;
      readonly right: Expression;
    };

const column = String.raw`\$?[A-Z]{1,3}`;
const cell = String.raw`${column}\$?[1-9][0-9]{0,6}`;
const sheet = String.raw`(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?`;
const ofTable = String.raw`(?:[\p{L}_\\][\p{L}\p{N}_.\\?]*)?\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]`;
const token = new RegExp(
  String.raw`\s*(?:(?<text>"(?:[^"]|"")*")` +
    String.raw`|(?<reference>${sheet}${cell}(?::${cell})?(?![\p{L}\p{N}_.(!:\[])|${ofTable})` +
    String.raw`|(?<number>(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\p{L}\p{N}_:]))` +
    String.raw`|(?<truth>TRUE|FALSE)(?![\p{L}\p{N}_.(])` +
    String.raw`|(?<name>[\p{L}_][\p{L}\p{N}_.]*)\(` +
    String.raw`|(?<sign><>|<=|>=|[-+*/^&=<>%(),]))\s*`,
  "iuy",
);

/** How strongly a sign between two operands binds. */
const strengths: Readonly<Record<string, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
};

type Groups = Partial<Record<string, string>>;

/** Reads a formula (without "="); undefined for one with anything but plain operands, operators and calls. */
export function parseFormula(text: string): Expression | undefined {
  const tokens: Groups[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const found = token.exec(text);
    if (!found?.groups) return undefined;
    tokens.push(found.groups);
  }
  const reader = new TokenReader(tokens);
  const read = reader.operation(0);
  return reader.isDone ? read : undefined;
}

class TokenReader {
  private at = 0;

  constructor(private readonly tokens: readonly Groups[]) {}

  get isDone(): boolean {
    return this.at === this.tokens.length;
  }

  /** Operands joined by signs that bind more strongly than `above`. */
  operation(above: number): Expression | undefined {
    let left = this.operand();
    for (;;) {
      const sign = this.tokens[this.at]?.sign ?? "";
      const strength = strengths[sign] ?? 0;
      if (!left || strength <= above) return left;
      this.at++;
      const right = this.operation(strength);
      left = right && { kind: "operation", sign, left, right };
    }
  }

  private operand(): Expression | undefined {
    const next = this.tokens[this.at++];
    if (!next) return undefined;
    const { text, reference, number, truth, name, sign } = next;
    if (text !== undefined) return { kind: "value", value: text.slice(1, -1).replaceAll('""', '"') };
    if (reference !== undefined) return { kind: "reference", text: reference };
    if (number !== undefined) return { kind: "value", value: Number(number) };
    if (truth !== undefined) return { kind: "value", value: truth.toUpperCase() === "TRUE" };
    if (name !== undefined) return this.call(name.toUpperCase());
    if (sign === "-" || sign === "+") {
      const right = this.operand();
      // Zero minus a text that is no number is an error, just as the minus sign before it.
      if (sign === "+") return right;
      return right && { kind: "operation", sign: "-", left: { kind: "value", value: 0 }, right };
    }
    if (sign !== "(") return undefined;
    const inside = this.operation(0);
    return this.tokens[this.at++]?.sign === ")" ? inside : undefined;
  }

  private call(name: string): Expression | undefined {
    const given: Expression[] = [];
    if (this.tokens[this.at]?.sign === ")") {
      this.at++;
      return { kind: "call", name, given };
    }
    for (;;) {
      const one = this.operation(0);
      if (!one) return undefined;
      given.push(one);
      const { sign } = this.tokens[this.at++] ?? {};
      if (sign === ")") return { kind: "call", name, given };
      if (sign !== ",") return undefined;
    }
  }
}
