/** The sheet and the range that an address names: `'Key accounts'!B2`, or `B2` on the active sheet. */
export function placeNamed(
  { workbook: { worksheets } }: Excel.RequestContext,
  address: string,
): { readonly sheet: Excel.Worksheet; readonly range: Excel.Range } {
  const end = address.lastIndexOf("!");
  const name = address
    .slice(0, Math.max(0, end))
    .replace(/^'(.*)'$/, "$1")
    .replaceAll("''", "'");
  const sheet = name === "" ? worksheets.getActiveWorksheet() : worksheets.getItem(name);
  return { sheet, range: sheet.getRange(address.slice(end + 1)) };
}
