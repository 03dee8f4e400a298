import fc from "fast-check";
import type { Cell } from "../../src/model/cells";
import { english, german, snapshotOf } from "./snapshotOf";
import { revenueOf } from "./revenueOf";

const periods = ["2022", "2023", "2024"];
const header = ["Account", ...periods];
const names = ["Alpha", "Beta GmbH", "Gamma & Co", "Дельта", "客户五", "Épsilon", "O'Neil"];
const amount = fc.oneof(
  fc.constant<Cell>(""),
  fc.integer({ min: -1e8, max: 1e9 }).map((cents) => cents / 100),
  fc.double({ min: -1e6, max: 1e9, noNaN: true }),
);
const row = fc.tuple(fc.constantFrom(...names), amount, amount, amount);
const rows = fc.array(row, { minLength: 4, maxLength: 40 }).filter((each) =>
  // Every period holds an amount, so that none is left out.
  periods.every((_, period) => each.some((cells) => cells[period + 1] !== "")),
);
const rowsTwice = rows.chain((each) =>
  fc.tuple(fc.constant(each), fc.shuffledSubarray(each, { minLength: each.length, maxLength: each.length })),
);

/** The amounts bit for bit, by account key and period, whatever order the accounts were met in. */
function sumsOf(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>, culture = english) {
  const literals = Object.entries(sheets).map(([name, cells]) => [name, { cells }] as const);
  const asked = Object.keys(sheets);
  const { revenue } = revenueOf(snapshotOf(Object.fromEntries(literals), { culture }), {}, asked);
  const byKey = revenue.keys.map(
    (key, account) => [key, revenue.amounts.map((sums) => sums[account])] as const,
  );
  return { periods: revenue.periods.map(({ key }) => key), sums: Object.fromEntries(byKey) };
}

test("any order of rows gives the same amounts, bit for bit", () => {
  fc.assert(
    fc.property(rowsTwice, ([one, other]) => {
      expect(sumsOf({ A: [header, ...one] })).toEqual(sumsOf({ A: [header, ...other] }));
    }),
  );
});

test("any order of columns gives the same amounts", () => {
  const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(rows, order, (each, columns) => {
      const turned = [header, ...each].map((cells) => columns.map((column) => cells[column]));
      expect(sumsOf({ A: turned })).toEqual(sumsOf({ A: [header, ...each] }));
    }),
  );
});

test("rows split over linked sheets give the same amounts", () => {
  fc.assert(
    fc.property(rows, rows, (north, south) => {
      const split = sumsOf({ North: [header, ...north], South: [header, ...south] });
      expect(split).toEqual(sumsOf({ A: [header, ...north, ...south] }));
      expect(split).toEqual(sumsOf({ South: [header, ...south], North: [header, ...north] }));
    }),
  );
});

test("periods split over linked sheets give the same amounts", () => {
  fc.assert(
    fc.property(rows, (each) => {
      const columns = (...kept: readonly number[]) =>
        [header, ...each].map((cells) => kept.map((column) => cells[column]));
      expect(sumsOf({ Old: columns(0, 1, 2), New: columns(0, 3) })).toEqual(sumsOf({ A: [header, ...each] }));
    }),
  );
});

test("any spelling of the names gives the same amounts", () => {
  const spell = fc.constantFrom<(name: string) => string>(
    (name) => name.toUpperCase(),
    (name) => name.toLowerCase(),
    (name) => `  ${name}\u00a0`,
    (name) => name.replace(" ", "\u2003 "),
    (name) => name.normalize("NFD"),
    (name) => `\u200e${name}\ufeff`,
  );
  fc.assert(
    fc.property(rows, fc.array(spell, { minLength: 40, maxLength: 40 }), (each, spellings) => {
      const spelled = each.map(([name, ...amounts], index) => [spellings[index](name), ...amounts]);
      expect(sumsOf({ A: [header, ...spelled] })).toEqual(sumsOf({ A: [header, ...each] }));
    }),
  );
});

test("amounts typed as text in the workbook's culture give the same amounts", () => {
  const cultures = [
    { culture: english, write: new Intl.NumberFormat("en-US", { minimumFractionDigits: 2 }) },
    { culture: german, write: new Intl.NumberFormat("de-DE", { minimumFractionDigits: 2 }) },
    {
      culture: { name: "pt-BR", decimal: ",", group: "." },
      write: new Intl.NumberFormat("pt-BR", { minimumFractionDigits: 2 }),
    },
    {
      culture: { name: "ru-RU", decimal: ",", group: "\u00a0" },
      write: new Intl.NumberFormat("ru-RU", { minimumFractionDigits: 2 }),
    },
    {
      culture: { name: "zh-CN", decimal: ".", group: "," },
      write: new Intl.NumberFormat("zh-CN", { minimumFractionDigits: 2 }),
    },
    {
      culture: { name: "de-CH", decimal: ".", group: "’" },
      write: new Intl.NumberFormat("de-CH", { minimumFractionDigits: 2 }),
    },
  ];
  const cents = fc.array(fc.integer({ min: -1e11, max: 1e11 }), { minLength: 2, maxLength: 10 });
  fc.assert(
    fc.property(cents, fc.constantFrom(...cultures), (amounts, { culture, write }) => {
      const named = (cells: readonly Cell[]) => [
        ["Account", "2024"],
        ...cells.map((cell, index) => [`Account ${index}`, cell]),
      ];
      const texts = named(amounts.map((amount) => write.format(amount / 100)));
      const numbers = named(amounts.map((amount) => amount / 100));
      expect(sumsOf({ A: texts }, culture)).toEqual(sumsOf({ A: numbers }, culture));
    }),
  );
});

test("years in columns and a row for each amount give the same amounts", () => {
  fc.assert(
    fc.property(rows, (each) => {
      const sales = each.flatMap(([name, ...amounts]) =>
        amounts.flatMap((amount, period) =>
          amount === "" ? [] : [[name, `${periods[period]}-05-17`, amount]],
        ),
      );
      const named = each.map(([name]) => [name, "2022-01-01", ""]);
      const long = sumsOf({ A: [["Account", "Date", "Revenue"], ...sales, ...named] });
      expect(long).toEqual(sumsOf({ A: [header, ...each] }));
    }),
  );
});

test("amounts written in two ways give the same amounts in any order of rows and columns", () => {
  const written = fc.constantFrom<Cell>(
    "1.000",
    "1,000",
    "2.345.678",
    "12,5",
    "12.5",
    "1.234,50",
    "7",
    7,
    "",
  );
  const typed = fc.array(fc.tuple(fc.constantFrom(...names), written, written, written), {
    minLength: 3,
    maxLength: 8,
  });
  const filled = typed.filter((each) =>
    periods.every((_, period) => each.some((cells) => cells[period + 1] !== "")),
  );
  const shuffled = filled.chain((each) =>
    fc.tuple(
      fc.constant(each),
      fc.shuffledSubarray(each, { minLength: each.length, maxLength: each.length }),
      fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([one, other, columns]) => {
      const turned = [header, ...other].map((cells) => columns.map((column) => cells[column]));
      expect(sumsOf({ A: turned })).toEqual(sumsOf({ A: [header, ...one] }));
    }),
  );
});
