import type { DataLabelEntry, StringReference } from "@cj-tech-master/excelts/chart";

/** The label of one point; it may show a cell, which the chart library knows as raw XML only. */
export interface LabelEntry extends DataLabelEntry {
  strRef?: StringReference;
}
