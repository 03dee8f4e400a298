import {
  accountRank,
  namesCurrency,
  namesDate,
  revenueNamed,
} from "../../../src/intake/headers/headerMeaning";

test.each([
  "Revenue",
  "Net sales",
  "Umsatz",
  "Umsatz (EUR)",
  "выручка",
  "Receita líquida",
  "收入",
  "Sum of Revenue",
  "Revenue €m",
])("%j names revenue", (header) => expect(revenueNamed(header)).toBe("revenue"));

test.each(["Amount", "Betrag", "Сумма", "Valor total", "金额", "Total"])("%j names an amount", (header) =>
  expect(revenueNamed(header)).toBe("amount"),
);

test.each(["Sales rep", "Revenue target", "Cost", "Employees", "", "Account"])("%j names neither", (header) =>
  expect(revenueNamed(header)).toBeUndefined(),
);

test.each([
  "Date",
  "OrderDate",
  "Invoice date",
  "Rechnungsdatum",
  "Дата заказа",
  "Data do pedido",
  "日期",
  "Month",
  "Year",
])("%j names the date of a sale", (header) => expect(namesDate(header)).toBe(true));

test.each(["Customer since", "Renewal date", "Birthday", "Contract end date", "Account", ""])(
  "%j names none",
  (header) => expect(namesDate(header)).toBe(false),
);

test("an account header is surer than a company, a company than a name, a name than an identifier", () => {
  const headers = ["Account", "Customer name", "Kunde", "Клиент", "Conta", "客户名称"];
  expect(headers.map(accountRank)).toEqual([4, 4, 4, 4, 4, 4]);
  expect(["Company", "Firma", "Empresa", "公司"].map(accountRank)).toEqual([3, 3, 3, 3]);
  expect(["Name", "Row Labels"].map(accountRank)).toEqual([2, 2]);
  expect(["CustomerID", "Account no.", "Kundennummer", "Client code"].map(accountRank)).toEqual([1, 1, 1, 1]);
});

test.each([
  "Account manager",
  "Customer segment",
  "Client type",
  "Country",
  "Order number",
  "Product name",
  "",
])("%j names no account", (header) => expect(accountRank(header)).toBe(0));

test("a currency column is known by its header", () => {
  expect(["Currency", "Währung", "Currency code", "Валюта", "币种"].map(namesCurrency)).toEqual(
    Array(5).fill(true),
  );
  expect(["Revenue", "Country", "Code"].map(namesCurrency)).toEqual(Array(3).fill(false));
});
