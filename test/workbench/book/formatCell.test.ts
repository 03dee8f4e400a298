import type { CellValue } from "../../../src/workbench/book/CellStore";
import { formatCell } from "../../../src/workbench/book/formatCell";

const english = { date1904: false, culture: { name: "en-US", decimal: ".", group: "," } };
const german = { date1904: false, culture: { name: "de-DE", decimal: ",", group: "." } };
const swiss = { date1904: false, culture: { name: "en-US", decimal: ".", group: "’" } };

test.each<[CellValue, string, string]>([
  [0.601, "0.0%", "60.1%"],
  [1234567.891, "#,##0", "1,234,568"],
  [1234567.891, '#,##0,"k"', "1,235k"],
  [45_000, "m/d/yyyy", "3/15/2023"],
  [45_000.75, "h:mm AM/PM", "6:00 PM"],
  [0.1 + 0.2, "General", "0.3"],
  [12_345_678_901_234, "General", "1.23457E+13"],
  [-0.05, "+0.0%;-0.0%;0%", "-5.0%"],
  [true, "General", "TRUE"],
  ["Bon app'", "General", "Bon app'"],
  ["text", '"<"@">"', "<text>"],
  [undefined, "0.00", ""],
  [{ error: "#N/A" }, "0.00", "#N/A"],
  [7, "no [format", "7"],
])("%j as %s is %s", (value, format, text) => {
  expect(formatCell(value, format, english).text).toBe(text);
});

test("separators are those of the workbook's culture", () => {
  expect(formatCell(1234.5, "#,##0.00", german).text).toBe("1.234,50");
  expect(formatCell(1234.5, "#,##0.00", swiss).text).toBe("1’234.50");
});

test("in the 1904 date system day 0 is the first of January 1904", () => {
  expect(formatCell(0, "yyyy-mm-dd", { ...english, date1904: true }).text).toBe("1904-01-01");
  expect(formatCell(0, "0", { ...english, date1904: true }).text).toBe("0");
});

test("a format's colour comes as #RRGGBB", () => {
  expect(formatCell(-5, "#,##0;[Red]-#,##0", english)).toEqual({ text: "-5", color: "#FF0000" });
  expect(formatCell(5, "#,##0;[Red]-#,##0", english)).toEqual({ text: "5" });
});
