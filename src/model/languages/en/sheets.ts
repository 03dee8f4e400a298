/** Sentences and headings of the sheets `Pareto`, `ABC` and `KAM Settings`, and what all sheets share. */
export const sheets = {
  paretoTitle: "Pareto analysis",
  vitalFew:
    "{few, number} of {ranked, plural, one {# account} other {# accounts}} ({fewShare, number, share}) {few, plural, one {brings} other {bring}} {line, number, line} of revenue; {topFifth, plural, =1 {the largest brings} other {the top 20% bring}} {topShare, number, share}.",
  vitalFewOne: "One account brings all of the revenue.",
  concentration:
    "The largest account brings {top1, number, share} of revenue{tops, select, one {} five {, the five largest {top5, number, share}} other {, the five largest {top5, number, share}, the ten largest {top10, number, share}}} (HHI {hhi, number, ::.000}, Gini {gini, number, ::.00}).",
  paretoChart: "Revenue by account and cumulative share",
  paretoOthers:
    "The {shown, number} largest accounts and, in the last column, the other {others, number} together.",
  paretoOthersCut:
    "The {shown, number} largest accounts and, in the last column, the other {others, number} together: {share, number, share} of revenue, which runs beyond the scale.",
  paretoChartDescription:
    "Pareto chart. Columns: revenue of each account in the colour of its tier. Line: cumulative share. Dashed: {line, number, line} of revenue. {finding}",
  paretoPointDescription:
    "Pareto chart. Columns: revenue of each account in the colour of its tier. Line: cumulative share. {finding}",
  cumulativeShare: "Cumulative share",
  othersTogether: "Others",
  others: "Others ({accounts, number})",
  paretoLine: "{line, number, line} line",
  unrankedHeading: "Accounts without a rank ({accounts, number})",
  /** Why an account has no rank. */
  unrankedReasons: {
    none: "No revenue",
    cancelled: "Credit notes cancel the revenue",
    negative: "Credit notes exceed the revenue",
  },

  abcTitle: "ABC analysis",
  firstTier:
    "{tier}: {accounts, plural, one {# account} other {# accounts}} with {share, number, share} of revenue",
  nextTier: "{tier}: {accounts, number} with {share, number, share}",
  tiersHeading: "Tiers",
  total: "Total",
  mirrorHeading: "Quantity and value of each tier",
  quantity: "Quantity: share of accounts",
  value: "Value: share of revenue",
  mirrorDescription:
    "Mirrored bars for each tier: to the left its share of accounts, to the right its share of revenue. {finding}",
  byPeriodHeading: "Tiers by period, each on its own base",
  byPeriodChart: "Revenue by period and tier",
  byPeriodDescription: "Stacked columns: revenue of each tier in every period from {first} to {last}.",
  moversHeading: "Accounts that changed tier, came or went",
  movement:
    "From {from} to {to}: {up, number} up, {down, number} down, {unchanged, number} unchanged, {fresh, number} new, {lost, number} lost.",
  flowsHeading: "Movement between tiers",
  flowsHint: "The latest periods first. From New: no revenue before. To Lost: no revenue now.",
  onePeriod: "Only {period} was read. Movement needs two periods.",

  settingsTitle: "Key account settings",
  settingsFinding: "Change a value here or in the pane, then run the tool again.",
  lineUnused:
    "Blank: {tiers, plural, one {# tier needs} other {# tiers need}} no such line. Name more tiers to use it.",
  settingsStamp: "Written {day}. The settings travel with this workbook.",
  sourcesHeading: "Sources of revenue",
  sourcesHint: "Write yes under Use for every source to read. Accounts in several sources are added up.",

  notesHeading: "{notes, plural, =0 {Notes} other {Notes (#)}}",
  noNotes: "None. Everything was read as it stands.",
  chartData: "Chart data",
  /** What follows a number on an axis or a tile that counts in them. */
  units: { thousands: "k", millions: "M", milliards: "bn" },

  /** The parts of the line below a title, each for itself. */
  asOf: "As of {day}",
  sources:
    "{sources, plural, one {Source: {shown}} other {Sources: {shown}}}{more, plural, =0 {} other { and # more}}",
  sourceTable: "{table} on {sheet}",
  periods: "{first} to {last}",
  rule: "Rule: {lines}",
  lines: {
    "share of revenue": "{tier} to {line, number, line}",
    "share of accounts": "{tier} to {line, number, line} of accounts",
    "absolute revenue": "{tier} from {line, number, count}",
    "number of accounts": "{tier} to {line, plural, one {# account} other {# accounts}}",
  },
  crossing: { "stays above": "crossing accounts above", "falls below": "crossing accounts below" },
  unit: "{size, plural, =1 {Revenue in {currency}} =1000 {Revenue in thousands of {currency}} other {Revenue in millions of {currency}}}",
  unitAlone: "{size, plural, =1000 {Revenue in thousands} other {Revenue in millions}}",
  current: "Current",
  changed: "Sources changed: recompute",
} as const;
