import type { ActionRequest, Inspection } from "../model/outcome";
import { look } from "../workbook/read";
import { compute } from "./compute";
import { patiently } from "./patiently";
import { takeStep } from "./takeStep";

/** Looks at the workbook and tells what "Recompute tiers" would read; nothing is written. Throws Problems. */
export async function inspect(request: ActionRequest): Promise<Inspection> {
  takeStep(request, "reading");
  const book = await patiently(look, () => takeStep(request, "waiting"));
  return compute("inspect", book, request);
}
