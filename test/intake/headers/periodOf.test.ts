import { periodOf, spanOfDate } from "../../../src/intake/headers/periodOf";
import { periodOfSpan } from "../../../src/intake/headers/periods";
import type { Cell } from "../../../src/model/cells";

const rules = { date1904: false, monthFirst: false };
const american = { date1904: false, monthFirst: true };

function labelOf(cell: Cell, format = "General", by = rules): string | undefined {
  const read = periodOf(cell, format, by);
  return read && periodOfSpan(read.span).label;
}

test.each<[Cell, string]>([
  [2024, "2024"],
  ["2024", "2024"],
  ["Revenue 2024", "2024"],
  ["2024 sales", "2024"],
  ["Net revenue 2024 (EUR)", "2024"],
  ["Umsatz 2024 in T€", "2024"],
  ["Revenue 2024 (€m)", "2024"],
  ["Jahr 2024", "2024"],
  ["Выручка за 2024 год", "2024"],
  ["2024 г.", "2024"],
  ["Receita 2024", "2024"],
  ["2024年", "2024"],
  ["2024年销售额", "2024"],
  ["2024年度收入", "2024"],
  ["Chiffre d'affaires 2024", "2024"],
  ["FY24", "FY24"],
  ["FY2024", "FY2024"],
  ["FY 24", "FY24"],
  ["Revenue FY24", "FY24"],
  ["FY 2023/24", "FY 2023/24"],
  ["2023/24", "2023/24"],
  ["2023-2024", "2023-2024"],
  ["23/24", "23/24"],
  ["GJ 2023/24", "FY 2023/24"],
  ["Q1 2024", "Q1 2024"],
  ["2024-Q1", "Q1 2024"],
  ["2024Q1", "Q1 2024"],
  ["1Q24", "Q1 2024"],
  ["Q1'24", "Q1 2024"],
  ["Q1/2024", "Q1 2024"],
  ["Umsatz 1. Quartal 2024", "Q1 2024"],
  ["II кв. 2024", "Q2 2024"],
  ["1 квартал 2024 г.", "Q1 2024"],
  ["1º trimestre 2024", "Q1 2024"],
  ["4T24", "Q4 2024"],
  ["2024年第一季度", "Q1 2024"],
  ["2024年3季度", "Q3 2024"],
  ["Q1 FY24", "Q1 2024"],
  ["Q3", "Q3"],
  ["H1 2024", "H1 2024"],
  ["2. Halbjahr 2024", "H2 2024"],
  ["1 полугодие 2024", "H1 2024"],
  ["2024年上半年", "H1 2024"],
  ["Jan 2024", "Jan 2024"],
  ["January 2024", "Jan 2024"],
  ["Jan-24", "Jan 2024"],
  ["Jan '24", "Jan 2024"],
  ["2024-01", "Jan 2024"],
  ["01/2024", "Jan 2024"],
  ["2024M03", "Mar 2024"],
  ["202412", "Dec 2024"],
  [202412, "Dec 2024"],
  ["März 2024", "Mar 2024"],
  ["Mrz 24", "Mar 2024"],
  ["Dez. 2024", "Dec 2024"],
  ["май 2024", "May 2024"],
  ["янв. 2024", "Jan 2024"],
  ["Сентябрь 2024 г.", "Sep 2024"],
  ["fev/24", "Feb 2024"],
  ["Outubro de 2024", "Oct 2024"],
  ["2024年1月", "Jan 2024"],
  ["2024年十二月", "Dec 2024"],
  ["十月", "Oct"],
  ["January", "Jan"],
  ["Dezember", "Dec"],
  ["2024-01-31", "Jan 2024"],
  ["2024-01-31T00:00:00", "Jan 2024"],
  ["31.01.2024", "Jan 2024"],
  ["31/01/2024", "Jan 2024"],
  ["31-Jan-24", "Jan 2024"],
  ["Jan 31, 2024", "Jan 2024"],
  ["2024年1月31日", "Jan 2024"],
])("%j is the period %j", (header, label) => {
  expect(labelOf(header)).toBe(label);
});

test.each<Cell>([
  "Employees",
  "Country code",
  "Budget 2024",
  "Plan 2024",
  "Cost 2024",
  "Units 2024",
  "Growth 2024",
  "Share 2024",
  "Tier 2024",
  "2025 forecast",
  "2022-2024",
  "Jan–Mar 2024",
  "20242",
  "Q5 2024",
  "13/2024",
  "Account",
  "Total",
  "Revenue",
  "Quarter",
  "Month",
  "",
  "1",
  12,
  45292,
  2024.5,
  true,
])("%j is no period", (header) => {
  expect(labelOf(header)).toBeUndefined();
});

test("a real date is its month, or its year where the format shows years alone", () => {
  expect(labelOf(45292, "yyyy-mm-dd")).toBe("Jan 2024");
  expect(labelOf(45322, "mmm yy")).toBe("Jan 2024");
  expect(labelOf(45292, "[$-409]mmm\\-yy;@")).toBe("Jan 2024");
  expect(labelOf(45292, "yyyy")).toBe("2024");
  expect(labelOf(43830, "yyyy-mm-dd", { ...rules, date1904: true })).toBe("Jan 2024");
});

test("1/2/2024 is in January to an American workbook, in February to others", () => {
  expect(labelOf("1/2/2024", "", american)).toBe("Jan 2024");
  expect(labelOf("1/2/2024")).toBe("Feb 2024");
  expect(labelOf("1.2.2024", "", american)).toBe("Feb 2024");
  expect(labelOf("1/31/2024")).toBe("Jan 2024");
});

test("a header may state its currency", () => {
  expect(periodOf("Revenue 2024 (USD)", "General", rules)?.currency).toBe("USD");
  expect(periodOf("2024 €", "General", rules)?.currency).toBe("EUR");
  expect(periodOf(2024, "General", rules)?.currency).toBe("");
});

test("periods of one key are one, however they are written", () => {
  const keyOf = (header: Cell) => {
    const read = periodOf(header, "General", rules);
    return read && periodOfSpan(read.span).key;
  };
  expect(["Jan 2024", "2024-01", "Januar 2024", "2024年1月"].map(keyOf)).toEqual(Array(4).fill("2024-01"));
  expect(["FY24", "FY 2023/24", "2023/24"].map(keyOf)).toEqual(Array(3).fill("FY2024"));
});

test("the 29 February 1900 that never was does not shift the days around it", () => {
  expect(spanOfDate(1, true, rules)).toMatchObject({ year: 1900, index: 1 });
  expect(spanOfDate(59, true, rules)).toMatchObject({ year: 1900, index: 2 });
  expect(spanOfDate(61, true, rules)).toMatchObject({ year: 1900, index: 3 });
});
