/** The sheet `Contents`. */
export const contents = {
  title: "Key account management",
  findingNone:
    "{inputs, plural, =0 {Nothing is built yet.} one {# sheet holds what tools read.} other {# sheets hold what tools read.}}",
  finding:
    "{tools, plural, one {# tool is built} other {# tools are built}} with {notes, plural, =0 {no notes} one {# note} other {# notes}}{missing, plural, =0 {} one {; # could not be built} other {; # could not be built}}.",
  stamp: "As of {moment} · The names are links",
  resultsHeading: "What was built",
  resultsHint: "Notes are doubts about single cells; each sheet lists its own.",
  inputsHeading: "Where the data comes from",
  inputsHint: "Whatever changes there shows after the next run.",
  missingHeading: "What was not built",
  missingHint: "And why.",
  nothingBuilt: "Choose Build everything in the pane, or build one tool after the other.",
  /** What the sheets of "Recompute tiers" show, each by itself. */
  pareto: "Which few accounts bring most of the revenue",
  abc: "How many accounts each tier has, what they bring, and who moved",
  settings: "Lines, scales and sources of every tool",
  revenue: "Revenue by account and period",
  /** What people fill in, by table. */
  inputs: {
    Revenue: "Revenue by account and period",
    VF_Criteria: "What accounts are scored by, with weights",
    VF_Ratings: "The marks of every account, criterion by criterion",
    VF_Kpis: "Plan, MRR, satisfaction and risk of every account",
    VF_MrrHistory: "MRR by month and plan",
    VF_Profit: "Revenue and costs of every account",
    VF_Divisions: "Who buys what in each division",
    VF_Timeline: "Tasks with owner, start, end and progress",
    VF_Team: "Who has which role and which task",
    VF_Charter: "The text of the charter, section by section",
    VF_Contacts: "Who decides, who reports to whom, and how they stand to us",
    VF_Influence: "Who influences whom",
  },
  built:
    "{tools, number} of {of, plural, one {# tool} other {# tools}} built, {notes, plural, =0 {no notes} one {# note} other {# notes}}.",
  prepared:
    "Ready for leadership: the contents come first, and {hidden, plural, =0 {no sheet had to be hidden} one {# sheet is hidden} other {# sheets are hidden}}.",
  unprepared: "Taken back: the sheets are shown and ordered as before.",
  stopped: "You stopped before its turn.",
} as const;
