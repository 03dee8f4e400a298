/**
 * A formula that shows a sheet's name and leads to its first cell; it works wherever the file is opened.
 *
 * @example linkTo("KA dashboard") // =HYPERLINK("#'KA dashboard'!A1","KA dashboard")
 */
export function linkTo(sheet: string): string {
  const quoted = (words: string) => `"${words.replaceAll('"', '""')}"`;
  return `=HYPERLINK(${quoted(`#'${sheet.replaceAll("'", "''")}'!A1`)},${quoted(sheet)})`;
}
