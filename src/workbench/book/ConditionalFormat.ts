import type { Rect } from "./Book";

/** A conditional format in Office.js words; the first in a sheet's list has the highest priority. */
export interface ConditionalFormat {
  readonly id: string;
  areas: Rect[];
  stopIfTrue: boolean;
  rule: ConditionalRule;
}

/** What a conditional format looks at and how it shows it; formulas have their leading "=". */
export type ConditionalRule =
  | {
      type: "DataBar";
      color: string;
      gradient: boolean;
      barOnly: boolean;
      direction: string;
      lower: Bound;
      upper: Bound;
    }
  | { type: "ColorScale"; minimum: ScalePoint; midpoint?: ScalePoint; maximum: ScalePoint }
  | {
      type: "IconSet";
      style: string;
      reversed: boolean;
      iconOnly: boolean;
      criteria: { type: string; operator: string; formula: string }[];
    }
  | { type: "CellValue"; operator: string; formula1: string; formula2?: string; format: RuleFormat }
  | { type: "Custom"; formula: string; format: RuleFormat }
  | { type: "ContainsText"; operator: string; text: string; format: RuleFormat }
  | { type: "TopBottom"; rank: number; order: string; format: RuleFormat }
  | { type: "PresetCriteria"; criterion: string; format: RuleFormat };

/** One end of a scale. */
export interface Bound {
  /** LowestValue, HighestValue, Number, Percent, Percentile, Formula, Automatic. */
  type: string;
  formula?: string;
}

/** One end, or the middle, of a colour scale. */
export interface ScalePoint {
  type: string;
  formula?: string;
  color: string;
}

/** What a rule changes about a cell; colours are #RRGGBB. */
export interface RuleFormat {
  fill?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  numberFormat?: string;
}
