import { cellEntry } from "../../src/workbook/cellEntry";

test("a name stays as it is", () => {
  expect(cellEntry("Alfreds Futterkiste")).toBe("Alfreds Futterkiste");
  expect(cellEntry("Tier 1996")).toBe("Tier 1996");
  expect(cellEntry("Österreich GmbH")).toBe("Österreich GmbH");
  expect(cellEntry("三菱商事")).toBe("三菱商事");
});

test.each(["=1+1", "+49 30 123", "-Smith", "@SUM(A1)", "\tTab", "\rReturn", '=HYPERLINK("http://x")'])(
  "text that Excel would take for a formula goes out as text: %j",
  (text) => expect(cellEntry(text)).toBe(`'${text}`),
);

test.each(["00123", "1/2", "1E5", "$120", "15-Feb", "12:30", "10%", "(5)", "1,5", "2024"])(
  "text that Excel would turn into a number or a date goes out as text: %j",
  (text) => expect(cellEntry(text)).toBe(`'${text}`),
);

test.each(["TRUE", "false", "May 5", "MAR-24", "Sept. 5, 2020", "december2024"])(
  "so do truth values and months with a number: %j",
  (text) => expect(cellEntry(text)).toBe(`'${text}`),
);

test("a month or a word like it without a number is a name", () => {
  expect(cellEntry("May")).toBe("May");
  expect(cellEntry("Marc Jacobs")).toBe("Marc Jacobs");
  expect(cellEntry("Truestone")).toBe("Truestone");
});

test("an apostrophe of the text's own stays", () => {
  expect(cellEntry("'t Hooft")).toBe("''t Hooft");
});

test("errors as text, emoji and quotes are text", () => {
  expect(cellEntry("#N/A")).toBe("'#N/A");
  expect(cellEntry("🙂 GmbH")).toBe("'🙂 GmbH");
  expect(cellEntry("“Quoted” Ltd")).toBe("'“Quoted” Ltd");
});

test("numbers, truth values and blanks go out as they are", () => {
  expect([0, -1.5, true, null, ""].map((cell) => cellEntry(cell))).toEqual([0, -1.5, true, "", ""]);
});

test("a formula of ours goes out as it is", () => {
  expect(cellEntry({ formula: "=SUM(A1:A2)" })).toBe("=SUM(A1:A2)");
});

test("what is no value of a cell is a bug", () => {
  expect(() => cellEntry(NaN)).toThrow("NaN");
  expect(() => cellEntry(Infinity)).toThrow("Infinity");
  expect(() => cellEntry({ formula: "SUM(A1)" })).toThrow("SUM(A1)");
});

test("no text goes out longer than a cell holds", () => {
  expect(cellEntry("N".repeat(32_767))).toHaveLength(32_767);
  expect(cellEntry("=".repeat(32_767))).toBe("'" + "=".repeat(32_766));
});
