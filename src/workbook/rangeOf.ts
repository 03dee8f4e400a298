import { areaAddress, type Area } from "../model/cells";

/** The range of an area; Excel does not keep it beyond the request it is used in. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRange(areaAddress(area));
}

/** The same for several areas, in which one that is asked for once more is the same object to Excel. */
export function sharedRanges(sheet: Excel.Worksheet): (area: Area) => Excel.Range {
  const known = new Map<string, Excel.Range>();
  return (area) => {
    const key = areaAddress(area);
    const range = known.get(key) ?? rangeOf(sheet, area);
    known.set(key, range);
    return range;
  };
}
