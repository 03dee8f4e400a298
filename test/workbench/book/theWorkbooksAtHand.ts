import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const folder = resolve(__dirname, "../../../../shared/data/workbooks");

/** Names of workbooks saved by real Excel that lie beside the project; none in a checkout without them. */
export const excelFiles = existsSync(folder)
  ? readdirSync(folder).filter((name) => name.endsWith(".xlsx"))
  : [];

/** The bytes of one of them. */
export function excelFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, name)));
}

/** A test that runs where the workbooks are at hand, and says so where they are not. */
export const testWithExcelFiles = excelFiles.length > 0 ? test : skipped;

function skipped(name: string): void {
  test.skip(`${name} (no workbooks saved by Excel at ${folder})`, () => undefined);
}
