/** A stretch of a formula's text and the calls that stand in it, none inside another. */
export interface Argument {
  readonly start: number;
  readonly end: number;
  readonly calls: readonly FormulaCall[];
}

/** A function call in a formula; `start` is its name's first sign, `end` lies behind its bracket. */
export interface FormulaCall {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly arguments: readonly Argument[];
}

interface Open {
  name: string;
  start: number;
  from: number;
  calls: FormulaCall[];
  done: Argument[];
}

const piece = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|([\p{L}_][\p{L}\p{N}_.]*)?\(|[),[{]/gu;

/** The outermost calls of a formula (without "="), each with its arguments and the calls inside them. */
export function formulaCalls(text: string): readonly FormulaCall[] {
  const outside: Open = { name: "", start: 0, from: 0, calls: [], done: [] };
  const open = [outside];
  piece.lastIndex = 0;
  for (let found = piece.exec(text); found; found = piece.exec(text)) {
    const [sign, name] = found;
    const top = open[open.length - 1];
    if (sign === "[" || sign === "{") piece.lastIndex = closing(text, found.index);
    else if (sign.endsWith("("))
      open.push({
        name: name?.toUpperCase() ?? "",
        start: found.index,
        from: piece.lastIndex,
        calls: [],
        done: [],
      });
    else if (sign === ",") cut(top, found.index);
    else if (sign === ")" && top !== outside) {
      open.pop();
      cut(top, found.index);
      const call = { name: top.name, start: top.start, end: found.index + 1, arguments: top.done };
      const around = open[open.length - 1];
      if (top.name === "") around.calls.push(...top.done.flatMap(({ calls }) => calls));
      else around.calls.push(call);
    }
  }
  return outside.calls.concat(outside.done.flatMap(({ calls }) => calls));
}

function cut(call: Open, at: number): void {
  call.done.push({ start: call.from, end: at, calls: call.calls });
  call.calls = [];
  call.from = at + 1;
}

/** Behind the bracket that closes the one at `start`; in table references ' takes the next sign as it is. */
function closing(text: string, start: number): number {
  const [opens, closes] = text[start] === "[" ? ["[", "]"] : ["{", "}"];
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === "'" && opens === "[") at++;
    else if (text[at] === opens) depth++;
    else if (text[at] === closes && --depth === 0) return at + 1;
  }
  return text.length;
}
