import { parseEntry } from "../../../src/workbench/book/parseEntry";

const newYear = Date.UTC(new Date().getUTCFullYear(), 0, 1) / 86_400_000 + 25_569;

test.each<[string, ReturnType<typeof parseEntry>]>([
  ["", { value: undefined }],
  ["00123", { value: 123 }],
  [" 12 ", { value: 12 }],
  ["-5", { value: -5 }],
  ["(12)", { value: -12 }],
  [".5", { value: 0.5 }],
  ["1,234", { value: 1234, numberFormat: "#,##0" }],
  ["1e3", { value: 1000, numberFormat: "0.00E+00" }],
  ["12%", { value: 0.12, numberFormat: "0%" }],
  ["12.5%", { value: 0.125, numberFormat: "0.00%" }],
  ["$120", { value: 120, numberFormat: "$#,##0_);[Red]($#,##0)" }],
  ["-$1,234.50", { value: -1234.5, numberFormat: "$#,##0.00_);[Red]($#,##0.00)" }],
  ["1/2", { value: newYear + 1, numberFormat: "d-mmm" }],
  ["1/2/2024", { value: 45_293, numberFormat: "m/d/yyyy" }],
  ["2024-01-05", { value: 45_296, numberFormat: "m/d/yyyy" }],
  ["March 2024", { value: 45_352, numberFormat: "mmm-yy" }],
  ["12:30", { value: 12.5 / 24, numberFormat: "h:mm" }],
  ["0 1/2", { value: 0.5, numberFormat: "# ?/?" }],
  ["TRUE", { value: true }],
  ["false", { value: false }],
  ["#n/a", { value: { error: "#N/A" } }],
  ["'007", { value: "007", quotePrefix: true }],
  ["'=A1", { value: "=A1", quotePrefix: true }],
])("%j", (typed, entry) => {
  expect(parseEntry(typed)).toEqual(entry);
});

test.each(["=SUM(A1)", "=1+", "={1,2}"])("%s is a formula", (typed) => {
  expect(parseEntry(typed)).toEqual({ value: undefined, formula: { text: typed, kind: "plain" } });
});

test("a leading sign starts a formula, as in older spreadsheets", () => {
  expect(parseEntry("+A1").formula?.text).toBe("=+A1");
  expect(parseEntry("-A1*2").formula?.text).toBe("=-A1*2");
  expect(parseEntry("@SUM(A1)").formula?.text).toBe("=SUM(A1)");
});

test.each([
  "QUICK-Stop",
  "Q1 2024",
  "FY2024",
  "3M",
  "1.5.2024",
  "24.12.2024",
  "+49 89 1234",
  "=",
  "1E5 GmbH",
  "2/30/2024",
])("%s stays text", (typed) => {
  expect(parseEntry(typed)).toEqual({ value: typed });
});
