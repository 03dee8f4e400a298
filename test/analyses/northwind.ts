import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Revenue } from "../../src/model/revenue";
import { revenueOf } from "./revenueOf";

const file = resolve(__dirname, "../../../shared/data/northwind-revenue.csv");

/** Northwind's revenue by customer and year, or undefined where the data set is not at hand. */
export function northwind(): Revenue | undefined {
  if (!existsSync(file)) {
    process.stderr.write(`Northwind's figures are not checked: ${file} is not there.\n`);
    return undefined;
  }
  const [header, ...lines] = readFileSync(file, "utf8").trim().split(/\r?\n/);
  const rows = lines.map((line) => fieldsOf(line));
  return revenueOf(
    Object.fromEntries(rows.map(([account, , ...amounts]) => [account, amounts.map(Number)])),
    header.split(",").slice(2),
  );
}

/** The fields of a line of comma-separated values, quoted ones included. */
function fieldsOf(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
    .slice(0, 5)
    .map(([, field]) => (field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field));
}
