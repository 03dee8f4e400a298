import { parseArea, type Area } from "../model/cells";

/** The area of an address that Excel gave; a bug where it is none. */
export function areaOf(address: string): Area {
  const area = parseArea(wholeLines(address));
  if (!area) throw new Error(`Excel gave the address ${address}`);
  return area;
}

/** Excel names whole columns and rows by their letters or numbers alone: `Sheet1!A:D`, `Sheet1!2:9`. */
function wholeLines(address: string): string {
  const local = address.slice(address.lastIndexOf("!") + 1);
  const [, left, right] = /^([A-Z]+):([A-Z]+)$/.exec(local) ?? [];
  if (left !== undefined) return `${left}1:${right}1048576`;
  const [, top, bottom] = /^(\d+):(\d+)$/.exec(local) ?? [];
  return top === undefined ? local : `A${top}:XFD${bottom}`;
}

/** The areas of an address list that Excel gave (`'Q1, Q2'!A1:B2,'Q1, Q2'!A9`). */
export function areasOf(addresses: string): Area[] {
  return [...addresses.matchAll(/(?:'(?:[^']|'')*'|[^,'!]+)!([^,]+)/g)].map(([, local]) => areaOf(local));
}
