import { escapeXml } from "./xml";

/** A shared string: its characters, and its XML where it says more than those (formatted runs, phonetics). */
export interface SharedString {
  text: string;
  rich?: string;
}

/** The strings of the shared strings part, by number. */
export function readStrings(part: string): SharedString[] {
  const found: SharedString[] = [];
  for (let at = part.indexOf("<si"); at >= 0; at = part.indexOf("<si", at)) {
    const open = part.indexOf(">", at);
    const empty = part[open - 1] === "/";
    const close = empty ? open + 1 : part.indexOf("</si>", open);
    found.push(empty ? { text: "" } : readString(part.slice(open + 1, close)));
    at = empty ? close : close + 5;
  }
  return found;
}

/** A string item's inside: plain text, or formatted runs whose texts are joined. */
export function readString(inside: string): SharedString {
  const isRich = inside.includes("<r>") || inside.includes("<rPh") || inside.includes("<phoneticPr");
  const spoken = isRich ? inside.replace(/<rPh[\s\S]*?<\/rPh>/g, "") : inside;
  let text = "";
  for (let at = spoken.indexOf("<t"); at >= 0; at = spoken.indexOf("<t", at + 2)) {
    const after = spoken[at + 2];
    const open = spoken.indexOf(">", at);
    if ((after !== ">" && after !== " ") || spoken[open - 1] === "/") continue;
    text += unescapeText(spoken.slice(open + 1, spoken.indexOf("</t>", open)));
  }
  return isRich ? { text, rich: inside } : { text };
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Characters as they were before XML's escapes, and before Excel's own "_x000D_" for what XML cannot hold. */
export function unescapeText(text: string): string {
  const plain = text.includes("&")
    ? text.replace(/&(?:#x([0-9a-f]+)|#([0-9]+)|(\w+));/gi, (all, hex, decimal, name) =>
        hex || decimal
          ? String.fromCodePoint(parseInt(hex ?? decimal, hex ? 16 : 10))
          : (entities[name] ?? all),
      )
    : text;
  return unspell(plain);
}

/** Characters as they were before Excel's "_x000D_" for what XML cannot hold. */
export function unspell(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-F]{4})_/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}

/** What XML cannot hold (half a surrogate pair among it), and an underscore that would read as an escape. */
const unspeakable =
  /_(?=x[0-9A-F]{4}_)|[^\t\n -\uFFFD]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gi;

/** The inverse of `unspell`. */
export function spell(text: string): string {
  return text.replace(unspeakable, (sign) => {
    const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `_x${code}_`;
  });
}

/** The inverse of `unescapeText`. */
export function escapeText(text: string): string {
  return escapeXml(spell(text));
}

/** The shared strings part being written: each distinct string once. */
export class StringTable {
  private readonly plain = new Map<string, number>();
  private readonly rich = new Map<string, number>();
  private readonly items: string[] = [];
  private uses = 0;

  /** The number of this text, with `rich` as its inside where it is more than text. */
  indexOf(text: string, rich?: string): number {
    this.uses++;
    const table = rich === undefined ? this.plain : this.rich;
    const key = rich ?? text;
    let index = table.get(key);
    if (index === undefined) {
      index = this.items.length;
      table.set(key, index);
      this.items.push(rich === undefined ? `<si>${textElement(text)}</si>` : `<si>${rich}</si>`);
    }
    return index;
  }

  get isEmpty(): boolean {
    return this.items.length === 0;
  }

  /** The whole part. */
  xml(): string {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    return `<sst xmlns="${main}" count="${this.uses}" uniqueCount="${this.items.length}">${this.items.join("")}</sst>`;
  }
}

function textElement(text: string): string {
  const kept = /^\s|\s$|\n|\t| {2}/.test(text) ? ' xml:space="preserve"' : "";
  return `<t${kept}>${escapeText(text)}</t>`;
}
