import { areaAddress, parseArea, type Area } from "../../src/model/cells";
import { areasOf } from "../../src/workbook/addresses";
import { around, meet, without } from "../../src/workbook/areas";

const area = (address: string): Area => parseArea(address) ?? { row: 0, column: 0, rows: 0, columns: 0 };
const addresses = (areas: Area[]) => areas.map(areaAddress);

test("areas that share a cell meet", () => {
  expect(meet(area("A1:C3"), area("C3:D9"))).toBe(true);
  expect(meet(area("A1:C3"), area("D1:D9"))).toBe(false);
});

test("what is around a table is four strips", () => {
  expect(addresses(without(area("A1:E10"), [area("B3:D8")]))).toEqual(["A1:E2", "A9:E10", "A3:A8", "E3:E8"]);
});

test("a hole over everything leaves nothing, one beside leaves all", () => {
  expect(without(area("B2:C3"), [area("A1:D4")])).toEqual([]);
  expect(addresses(without(area("B2:C3"), [area("E1:F9")]))).toEqual(["B2:C3"]);
});

test("no cell of a hole is left, and every other cell is left once", () => {
  const rest = without(area("A1:H12"), [area("B2:C4"), area("C4:F6"), area("H12:H12")]);
  const cells = rest.flatMap(({ row, column, rows, columns }) =>
    Array.from(
      { length: rows * columns },
      (_, at) => `${row + Math.floor(at / columns)},${column + (at % columns)}`,
    ),
  );
  expect(new Set(cells).size).toBe(cells.length);
  expect(cells.length).toBe(96 - 6 - 12 + 1 - 1);
});

test("the area around several areas", () => {
  expect(areaAddress(around([area("C5:D6"), area("A9:A9")]) ?? area("A1"))).toBe("A5:D9");
  expect(around([])).toBeUndefined();
});

test("a list of addresses is read whatever the sheets are called", () => {
  expect(addresses(areasOf("Sheet1!A1:B4, Sheet1!D1:D4"))).toEqual(["A1:B4", "D1:D4"]);
  expect(addresses(areasOf("'Q1, Q2''s'!A1,'Q1, Q2''s'!B7:C9"))).toEqual(["A1", "B7:C9"]);
});

test("whole columns and rows have addresses of their own", () => {
  expect(addresses(areasOf("Sheet1!A:D,'a!b'!2:9"))).toEqual(["A1:D1048576", "A2:XFD9"]);
});
