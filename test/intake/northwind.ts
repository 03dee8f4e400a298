import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Cell } from "../../src/model/cells";

const folder = resolve(__dirname, "../../../shared/data");

/** Why the tests on Northwind's data do not run; undefined where they can. */
export const northwindIsMissing = existsSync(resolve(folder, "northwind-revenue.csv"))
  ? undefined
  : `Northwind's data is not at ${folder}`;

/** Northwind's customers with their revenue of 1996, 1997 and 1998: header and 91 rows. */
export function northwindRevenue(): readonly (readonly Cell[])[] {
  return rowsOf("northwind-revenue.csv");
}

/** Northwind's 830 orders: order, account, date and revenue. */
export function northwindOrders(): readonly (readonly Cell[])[] {
  return rowsOf("northwind-orders.csv");
}

function rowsOf(file: string): readonly (readonly Cell[])[] {
  const lines = readFileSync(resolve(folder, file), "utf8").trim().split(/\r?\n/);
  return lines.map((line) =>
    cellsOf(line).map((text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text)),
  );
}

function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain,
  );
}
