import { parseArea, type Area } from "../model/cells";

/** The area of an address that Excel gave; a bug where it is none. */
export function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`Excel gave the address ${address}`);
  return area;
}

/** The areas of an address list that Excel gave (`'Q1, Q2'!A1:B2,'Q1, Q2'!A9`). */
export function areasOf(addresses: string): Area[] {
  return [...addresses.matchAll(/(?:'(?:[^']|'')*'|[^,'!]+)!([^,]+)/g)].map(([, local]) => areaOf(local));
}
