import { speaking } from "../../../src/model/languages/speech";
import { columnOf } from "../../../src/model/table";
import { withLabels } from "../../../src/reports/dashboard/periodAxis";

const periods = ["Nov 2025", "Dec 2025", "Jan 2026", "May 2026"];
const byPlan = {
  name: "VF_MrrByPlan",
  rows: 4,
  columns: [{ name: "Period", kind: "text", values: periods }],
} as const;

test.each([
  ["en", ["Nov ’25", "Dec", "Jan ’26", "May"]],
  ["pt-BR", ["nov. ’25", "dez.", "jan. ’26", "mai."]],
  ["zh-CN", ["11月 ’25", "12月", "1月 ’26", "5月"]],
] as const)("months on the axis in %s, the first and every January with the year", (language, labels) => {
  const label = speaking({ language, numbers: "en-US" }, () => columnOf(withLabels(byPlan), "Label"));
  expect(label).toMatchObject({ values: labels });
});

test("periods that are no months stay as they are called", () => {
  const years = {
    ...byPlan,
    rows: 2,
    columns: [{ name: "Period", kind: "text", values: ["2025", "Q1 2026"] }],
  } as const;
  expect(columnOf(withLabels(years), "Label")).toMatchObject({ values: ["2025", "Q1 2026"] });
});
