import { freeHeader, freeSheetName, freeTableName } from "../../src/workbook/freeName";

test("a free name is taken as it is", () => {
  expect(freeSheetName("Pareto", ["Sheet1"])).toBe("Pareto");
});

test("a taken sheet name is numbered as Excel numbers copies, whatever its case", () => {
  expect(freeSheetName("Pareto", ["PARETO", "Pareto (2)"])).toBe("Pareto (3)");
});

test("a sheet name never grows beyond 31 characters", () => {
  const wish = "A name of thirty-one characters";
  expect(freeSheetName(wish, [wish])).toBe("A name of thirty-one charac (2)");
});

test("table names carry their number without a gap", () => {
  expect(freeTableName("VF_Pareto", ["vf_pareto"])).toBe("VF_Pareto2");
});

test("a header's number does not run into its year", () => {
  expect(freeHeader("Tier 1996", ["Tier 1996"])).toBe("Tier 1996 (2)");
});
