/** How a cell looks. Colours are `#RRGGBB`; what is left out is the workbook's default. Treat as read-only. */
export interface Style {
  readonly numberFormat: string;
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly strikethrough?: boolean;
    readonly underline?: "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
    readonly color?: string;
  };
  readonly fill?: { readonly color: string; readonly pattern: string };
  readonly borders?: Readonly<Partial<Record<BorderEdge, Border>>>;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly rotation?: number;
  readonly shrinkToFit?: boolean;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  /** The cell was typed with a leading apostrophe: text whatever it looks like. */
  readonly quotePrefix?: boolean;
}

/** An edge of a cell, or a line across it. */
export type BorderEdge = "top" | "bottom" | "left" | "right" | "diagonalUp" | "diagonalDown";

/** The line on one edge of a cell. */
export interface Border {
  /** Office.js words: Continuous, Dash, Dot, Double, … */
  readonly style: string;
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  readonly color: string;
}

/** Style 0 of every book. */
export const plainStyle: Style = { numberFormat: "General" };
