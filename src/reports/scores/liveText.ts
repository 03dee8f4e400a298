/** A placeholder's value that Excel works out: an expression, marked so that `textFormula` finds it in the sentence. */
export function live(expression: string): string {
  return `${BEGIN}${expression}${END}`;
}

/**
 * A sentence of the catalogue as an Excel expression: what is `live` in it stays a formula, in whatever order the
 * language has it, the rest is text. Texts inside a formula are at most 255 characters long, so long ones are parted.
 *
 * @example textFormula(`${live("A1")} leads with ${live("B1")}`) // 'A1&" leads with "&B1'
 */
export function textFormula(sentence: string): string {
  const parts = sentence.split(BEGIN).flatMap((part, at) => {
    if (at === 0) return literals(part);
    const [expression, rest = ""] = part.split(END);
    return [expression, ...literals(rest)];
  });
  return parts.join("&") || '""';
}

/** Characters that no sentence has. */
const BEGIN = "\u0001";
const END = "\u0002";

function literals(text: string): string[] {
  return (text.match(/[^]{1,120}/g) ?? []).map(quoted);
}

/** A text inside a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
