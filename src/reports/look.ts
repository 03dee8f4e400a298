import type { CellStyle } from "../model/plan";

/** Text, and the darkest of all colours. */
export const ink = "#1B2733";
/** The paper. */
export const page = "#FFFFFF";
/** Text of second rank: stamps, notes, axes. */
export const secondary = "#5F6B76";
/** Thin lines: below rows, behind columns. */
export const hairline = "#E3E8ED";
/** The line below a table's header. */
export const rule = "#9AA5B1";
/** The cumulative line, and what must be seen first. */
export const emphasis = "#C96A1B";
/** Behind a figure that stands by itself. */
export const card = "#F3F6F9";
/** Behind such a figure where it tells of danger; a word and a sign say so too. */
export const dangerCard = "#FAF0EE";
/** Bars that only count. */
export const neutral = "#9AA5B1";

/** The three tiers everybody knows; `palette` mixes more of them. Greyscale luminance .04, .17, .66. */
export const tierShades = { first: "#0B3C5D", second: "#2B78AB", last: "#C9D6DF" } as const;

/** What became of an account; each is a word first, the colour only repeats it. */
export const movementColors = {
  Up: { color: "#256B4D" },
  Down: { color: "#A33D33" },
  Lost: { color: "#A33D33" },
  New: { color: "#0B3C5D" },
  Unchanged: { color: "#5F6B76" },
} as const;

/** What was won and what was lost: equally dark, so a sign or a word always comes with them. */
export const changeColors = { won: "#2E7D5B", lost: "#B5473C" } as const;

/** How each kind of cell looks; sizes in points. */
export const styles = {
  title: { size: 18, bold: true, color: ink, verticalAlign: "center" },
  finding: { size: 12, color: ink, verticalAlign: "center" },
  stamp: { size: 9, color: secondary, verticalAlign: "center" },
  heading: { size: 12, bold: true, color: ink, verticalAlign: "bottom" },
  caption: { size: 9, color: secondary, verticalAlign: "center" },
  /** What a side of a chart shows, above it. */
  sideTitle: { size: 10, bold: true, color: ink, verticalAlign: "bottom" },
  /** A figure on a card of its own, its name above and its comparison below. */
  cardName: { size: 9, color: secondary, fill: card, align: "left", indent: 1, verticalAlign: "bottom" },
  cardFigure: {
    size: 20,
    bold: true,
    color: ink,
    fill: card,
    align: "left",
    indent: 1,
    verticalAlign: "center",
    shrink: true,
  },
  cardNote: { size: 9, fill: card, align: "left", indent: 1, verticalAlign: "top", shrink: true },
  lead: { size: 10, color: ink, verticalAlign: "center" },
  note: { size: 9, color: secondary, verticalAlign: "center" },
  tableHeader: {
    size: 10,
    bold: true,
    color: ink,
    fill: page,
    wrap: true,
    verticalAlign: "bottom",
    bottomBorder: rule,
  },
  text: { size: 10, color: ink, align: "left" },
  /** A name is never cut: where it is too long it is written smaller. */
  name: { size: 10, color: ink, align: "left", shrink: true },
  /** Text to the right of numbers keeps its distance. */
  nameAfterNumber: { size: 10, color: ink, align: "left", indent: 1, shrink: true },
  word: { size: 10, color: ink, align: "center", shrink: true },
  number: { size: 10, color: ink, align: "right", indent: 1 },
  total: { size: 10, bold: true, color: ink, topBorder: rule },
  /** A cell that waits to be edited. */
  input: { size: 10, color: ink, fill: "#F1F6FA", align: "left" },
  /** The one line that explains a setting. */
  meaning: { size: 10, color: secondary, align: "left" },
  /** Beside a user's own data: their font and size, our places. */
  userHeader: { bold: true },
  userWord: { align: "center", shrink: true },
  userNumber: { align: "right" },
} as const satisfies Record<string, CellStyle>;

/** Number formats as Excel writes them in English. */
export const formats = {
  count: "#,##0",
  share: "0.0%",
  shareOfAxis: "0%",
  /** A share that is drawn to the left, below zero, and read as what it is. */
  mirroredShare: "0.0%;0.0%",
  index: "0.000",
} as const;

/** Heights of rows in points. */
export const heights = {
  margin: 9,
  title: 30,
  finding: 21,
  stamp: 16.5,
  header: 30,
  heading: 24,
  line: 13.5,
  row: 15,
} as const;

/** Widths of columns in characters. */
export const widths = {
  margin: 1.5,
  gap: 2,
  rank: 7,
  tier: { least: 8, most: 14 },
  period: 9.5,
  count: 10.5,
  amount: 11,
  share: 10.5,
  cumulative: 12,
  account: { least: 18, most: 36, mostBeside: 30 },
} as const;

/** Space between the columns of a chart, in percent of a column. */
export const gapWidth = 40;

/** Text in charts, in points. */
export const chartText = 9;
