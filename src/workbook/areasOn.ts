import { areaAddress, type Area } from "../model/cells";

/** Excel takes a list of addresses of about 8,000 characters. */
const longest = 4000;

/** Several areas of a sheet as one object, or as few as Excel takes. It does not keep them beyond the request. */
export function areasOn(sheet: Excel.Worksheet, areas: readonly Area[]): Excel.RangeAreas[] {
  const lists: string[] = [];
  for (const address of areas.map(areaAddress)) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < longest)
      lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists.map((list) => sheet.getRanges(list));
}

/** The same for several lists, in which areas that are asked for once more are the same object to Excel. */
export function sharedAreas(sheet: Excel.Worksheet): (areas: readonly Area[]) => Excel.RangeAreas[] {
  const known = new Map<string, Excel.RangeAreas[]>();
  return (areas) => {
    const key = JSON.stringify(areas);
    const found = known.get(key) ?? areasOn(sheet, areas);
    known.set(key, found);
    return found;
  };
}
