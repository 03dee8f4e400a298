import { isTotalRow, soundsLikeTotal } from "../../../src/intake/headers/isTotalRow";

test.each([
  "Total",
  "TOTAL:",
  "Grand total",
  "Grand Total 2024",
  "Subtotal",
  "Sub-total",
  "Total revenue",
  "Total (EUR)",
  "Total customers",
])("%j is a total", (name) => expect(isTotalRow(name)).toBe(true));

test.each([
  "Summe",
  "Gesamt",
  "Gesamtsumme:",
  "Zwischensumme",
  "Insgesamt",
  "Итого",
  "Итого:",
  "Всего",
  "Общий итог",
])("%j is a total", (name) => expect(isTotalRow(name)).toBe(true));

test.each(["Total geral", "Totais", "Subtotal", "Soma", "合计", "总计", "小计", "合 计", "Gesamtergebnis"])(
  "%j is a total",
  (name) => expect(isTotalRow(name)).toBe(true),
);

test.each([
  "TotalEnergies",
  "Total Logistics Ltd",
  "Summer Foods",
  "Gesamtverband AG",
  "Totally Fine",
  "Alpha",
  "Итоговые решения",
])("%j is an account", (name) => expect(isTotalRow(name)).toBe(false));

test("a name with a total word at either end only sounds like one", () => {
  expect(["Germany Total", "Total Logistics Ltd", "Север Итог", "北方汇总"].map(soundsLikeTotal)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(["TotalEnergies", "The Total Shop", "Alpha"].map(soundsLikeTotal)).toEqual([false, false, false]);
});
