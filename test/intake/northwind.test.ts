import { northwindIsMissing, northwindOrders, northwindRevenue } from "./northwind";
import { revenueOf } from "./revenueOf";
import { snapshotOf } from "./snapshotOf";

const whereThere = northwindIsMissing ? test.skip : test;
if (northwindIsMissing) console.error(`Skipped: ${northwindIsMissing}.`);

const total = (sums: readonly Float64Array[]) =>
  sums.reduce((all, period) => all + period.reduce((sum, amount) => sum + Math.round(amount * 100), 0), 0) /
  100;

whereThere("Northwind's years, read from a table, add up to 1,265,792.95", () => {
  const book = snapshotOf({ Revenue: { cells: northwindRevenue(), tables: { Revenue: "A1:E92" } } });
  const { revenue, notes, amounts } = revenueOf(book);
  expect(total(revenue.amounts)).toBe(1265792.95);
  expect(revenue.names).toHaveLength(91);
  expect(revenue.periods.map(({ label }) => label)).toEqual(["1996", "1997", "1998"]);
  expect(revenue.sources[0]).toMatchObject({ id: "Revenue", accountColumn: { column: 0, name: "Account" } });
  expect(amounts["Alfreds Futterkiste"]).toEqual({ 1996: 0, 1997: 2022.5, 1998: 2250.5 });
  expect(notes).toEqual([]);
});

whereThere("the 830 orders, read from rows with a date each, add up to the cents the file holds", () => {
  const [header, ...orders] = northwindOrders();
  const { revenue, amounts } = revenueOf(snapshotOf({ Orders: { cells: [header, ...orders] } }));
  expect(revenue.sources[0]).toMatchObject({ id: "Orders!A1:D831", layout: "long", rowsRead: 830 });
  // The two accounts without an order do not stand in the orders.
  expect(revenue.names).toHaveLength(89);
  const cents = new Map<string, number>();
  for (const [, account, date, amount] of orders) {
    const key = `${account} ${String(date).slice(0, 4)}`;
    cents.set(key, (cents.get(key) ?? 0) + Math.round(Number(amount) * 100));
  }
  for (const [account, years] of Object.entries(amounts)) {
    for (const year of ["1996", "1997", "1998"])
      expect(years[year]).toBe((cents.get(`${account} ${year}`) ?? 0) / 100);
  }
});

whereThere(
  "years and orders agree by account and year, but for the cents by which the files were rounded apart",
  () => {
    const wide = revenueOf(snapshotOf({ Revenue: { cells: northwindRevenue() } })).amounts;
    const long = revenueOf(snapshotOf({ Orders: { cells: northwindOrders() } })).amounts;
    for (const [account, years] of Object.entries(long)) {
      for (const [year, amount] of Object.entries(years)) expect(amount).toBeCloseTo(wide[account][year], 1);
    }
  },
);

whereThere("the years turned into rows of account, date and amount give identical totals", () => {
  const [header, ...accounts] = northwindRevenue();
  const rows = accounts.flatMap(([account, , ...amounts]) =>
    amounts.map((amount, index) => [account, `${header[index + 2]}-12-31`, amount]),
  );
  const long = revenueOf(snapshotOf({ Sales: { cells: [["Account", "Date", "Revenue"], ...rows] } }));
  const wide = revenueOf(snapshotOf({ Revenue: { cells: [header, ...accounts] } }));
  expect(long.amounts).toEqual(wide.amounts);
  expect(total(long.revenue.amounts)).toBe(1265792.95);
});

whereThere("real dates in either date system give what ISO texts give", () => {
  const [header, ...orders] = northwindOrders();
  const epoch = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };
  const text = revenueOf(snapshotOf({ Orders: { cells: [header, ...orders] } }), { groupDatesBy: "month" });
  for (const system of [1900, 1904] as const) {
    const cells = orders.map(([id, account, date, revenue]) => {
      return [id, account, (Date.parse(String(date)) - epoch[system]) / 86_400_000, revenue];
    });
    const formats = cells.map(() => ["General", "General", "dd/mm/yyyy", "General"]);
    const sheet = { cells: [header, ...cells], formats: [[], ...formats] };
    const book = snapshotOf({ Orders: sheet }, { date1904: system === 1904 });
    expect(revenueOf(book, { groupDatesBy: "month" }).amounts).toEqual(text.amounts);
  }
  expect(text.revenue.periods.map(({ label }) => label).slice(0, 2)).toEqual(["Jul 1996", "Aug 1996"]);
});
