import type {
  AxisBase,
  ChartLegend,
  ChartLine,
  DataLabels,
  DisplayBlanksAs,
  DisplayUnits,
} from "@cj-tech-master/excelts/chart";
import { check } from "../check";

/** The file format measures lines in these. */
export const emuPerPoint = 12700;

/** One of Office.js's words and the file format's for the same. */
interface Pair<File> {
  readonly office: string;
  readonly file: File;
}

/** Reads one of Office.js's words; gives the file format's. */
export function toFile<File>(words: readonly Pair<File>[], value: unknown, what: string): File {
  const office = check.oneOf(
    value,
    words.map((word) => word.office),
    what,
  );
  return (words.find((word) => word.office === office) ?? words[0]).file;
}

/** Office.js's word for one of the file format's; the first where there is none. */
export function toOffice<File>(words: readonly Pair<File>[], file: File | undefined): string {
  return (words.find((word) => word.file === file) ?? words[0]).office;
}

/** How lines are dashed. */
export const dashes: readonly Pair<NonNullable<ChartLine["dash"]>>[] = [
  { office: "Continuous", file: "solid" },
  { office: "Dash", file: "dash" },
  { office: "DashDot", file: "dashDot" },
  { office: "DashDotDot", file: "sysDashDotDot" },
  { office: "Dot", file: "sysDash" },
  { office: "RoundDot", file: "sysDot" },
];

/** Where a legend stands. */
export const legendPositions: readonly Pair<NonNullable<ChartLegend["legendPos"]>>[] = [
  { office: "Right", file: "r" },
  { office: "Bottom", file: "b" },
  { office: "Left", file: "l" },
  { office: "Top", file: "t" },
  { office: "Corner", file: "tr" },
];

/** What a blank cell is shown as. */
export const blanks: readonly Pair<DisplayBlanksAs>[] = [
  { office: "NotPlotted", file: "gap" },
  { office: "Zero", file: "zero" },
  { office: "Interplotted", file: "span" },
];

/** Where an axis has its marks. */
export const tickMarks: readonly Pair<NonNullable<AxisBase["majorTickMark"]>>[] = [
  { office: "None", file: "none" },
  { office: "Cross", file: "cross" },
  { office: "Inside", file: "inside" },
  { office: "Outside", file: "outside" },
];

/** Where an axis has its labels. */
export const tickLabels: readonly Pair<NonNullable<AxisBase["tickLblPos"]>>[] = [
  { office: "NextToAxis", file: "nextTo" },
  { office: "High", file: "high" },
  { office: "Low", file: "low" },
  { office: "None", file: "none" },
];

/** What the numbers along an axis are divided by. */
export const displayUnits: readonly Pair<DisplayUnits["builtInUnit"]>[] = [
  { office: "None", file: undefined },
  { office: "Hundreds", file: "hundreds" },
  { office: "Thousands", file: "thousands" },
  { office: "TenThousands", file: "tenThousands" },
  { office: "HundredThousands", file: "hundredThousands" },
  { office: "Millions", file: "millions" },
  { office: "TenMillions", file: "tenMillions" },
  { office: "HundredMillions", file: "hundredMillions" },
  { office: "Billions", file: "billions" },
  { office: "Trillions", file: "trillions" },
];

/** Where a data label stands. */
export const labelPositions: readonly Pair<NonNullable<DataLabels["position"]>>[] = [
  { office: "BestFit", file: "bestFit" },
  { office: "Center", file: "ctr" },
  { office: "InsideEnd", file: "inEnd" },
  { office: "InsideBase", file: "inBase" },
  { office: "OutsideEnd", file: "outEnd" },
  { office: "Left", file: "l" },
  { office: "Right", file: "r" },
  { office: "Top", file: "t" },
  { office: "Bottom", file: "b" },
];

/** What marks the points of a line. */
export const markers = [
  { office: "Automatic", file: "auto" },
  { office: "None", file: "none" },
  { office: "Square", file: "square" },
  { office: "Diamond", file: "diamond" },
  { office: "Triangle", file: "triangle" },
  { office: "X", file: "x" },
  { office: "Star", file: "star" },
  { office: "Dot", file: "dot" },
  { office: "Dash", file: "dash" },
  { office: "Circle", file: "circle" },
  { office: "Plus", file: "plus" },
] as const;
