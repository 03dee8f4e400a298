import type { AccountExplained } from "../model/explain";
import type { ActionRequest } from "../model/outcome";
import { readRow } from "../workbook/readRow";
import { explainRow } from "./explainRow";
import { inspect } from "./inspect";
import { patiently } from "./patiently";
import { takeStep } from "./takeStep";

/**
 * Tells in plain words about the account in the row of `request.address`, or of the active cell: one small request
 * where `request.lastRead` holds what was read before, else the workbook is read. Throws Problems.
 */
export async function explainAccount(request: ActionRequest): Promise<AccountExplained> {
  takeStep(request, "reading");
  const row = await patiently(
    () => readRow(request.address),
    () => takeStep(request, "waiting"),
  );
  const lastRead = request.lastRead ?? { inspection: await inspect(request), changedSince: false };
  return explainRow(row, lastRead);
}
