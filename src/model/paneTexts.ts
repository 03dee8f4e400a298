import type { LastRun, Step } from "./outcome";
import type { RibbonAction } from "./ribbonRun";
import type { Crossing, Settings, SplitBy } from "./settings";

/**
 * Every sentence of the pane that is not a Problem's or a note's. A translation is one more object of this type.
 * Numbers arrive already written (`shown`) together with their value where a plural hangs on it.
 */
export const paneTexts = {
  looking: "Looking for revenue …",
  /** The tools in the order of the menu: what each is called, what it makes, what its button says. */
  tools: {
    recomputeTiers: {
      name: "Tiers",
      makes: "Pareto chart and ABC tiers, written beside your data",
      run: "Recompute tiers",
    },
    scoreAccounts: {
      name: "Scoring matrix",
      makes: "Accounts by growth and harmony, ranked by your own criteria",
      run: "Score accounts",
    },
    buildDashboard: {
      name: "Dashboard",
      makes: "One page of KPIs for leadership, with the accounts at risk",
      run: "Build dashboard",
    },
    buildRetention: {
      name: "Retention",
      makes: "What was kept and lost from one period to the next, and whom to call",
      run: "Build retention",
    },
  } satisfies Record<RibbonAction, { name: string; makes: string; run: string }>,
  otherTool: "another tool",
  chooseTool: "Choose a tool",
  toolStates: {
    never: "Not run yet",
    current: "In your workbook",
    changed: "Changed since",
  },
  tryAgain: "Try again",
  cancel: "Cancel",
  cannotWrite: "This workbook is open for reading only.",
  nothingYet: "Nothing is written until you press the button.",
  runAgain: "Run it again when your data changes.",
  bringUpToDate: "Run it again to bring its results up to date.",
  changed: {
    source: "Source changed since the last run.",
    settings: "Settings changed since the last run.",
    unfinished: "The last run broke off before its end. Run it again to finish it.",
  } satisfies Record<NonNullable<LastRun["changed"]>, string>,
  restsByItself: "It does not run by itself again until you press the button.",
  cancelled: "Cancelled. Nothing was written.",
  undo: "Undo last run",
  undoOf: (tool: string) => `Undo last run: ${tool}`,
  undoQuestion: (last: string, tool: string) =>
    `Take back the run of ${last} (${tool})? Its sheets and columns become what they were before it. Your own cells stay as they are now.`,
  undoYes: "Take it back",
  undoNo: "Keep it",
  stopped: "Stopped looking",
  pressToApply: "Press the button to apply the changed settings.",
  pressToApplyCriteria: "Press the button to apply the changed criteria.",
  makeKpis: "Make the KPI table",
  noWeight: "Give at least one criterion a weight.",
  ratingsFound: (accounts: number, shown: string) =>
    `${shown} ${accounts === 1 ? "account" : "accounts"} in VF_Ratings`,
  withoutColumns: "Run without tier columns",
  readOnly:
    "This workbook is open for reading only, so nothing can be written. Save a copy or choose Edit workbook, then try again. Until then what stands below is a preview.",

  found: (accounts: number, shown: string, periods: number) =>
    `${shown} ${accounts === 1 ? "account" : "accounts"}, ${periods} ${periods === 1 ? "period" : "periods"}`,
  sources: "Sources of revenue",
  sourceTable: (table: string, sheet: string) => `${table} on sheet ${sheet}`,
  sourceRead: (accountColumn: string, rows: number, shown: string, periods: string) =>
    `Accounts in ${accountColumn}, ${shown} ${rows === 1 ? "row" : "rows"}, ${periods}`,
  periods: (labels: readonly string[]) =>
    labels.length > 2 ? `${labels[0]} to ${labels[labels.length - 1]}` : labels.join(" and "),
  lookAgain: "Look again",

  chooseTitle: "Which of these is revenue?",
  chooseHint: "Several blocks could be. Those you tick are added up by account.",
  chooseFirst: "Tick the revenue above first.",
  chooseOthers: "Choose other sources",

  noRevenueTitle: "No revenue found",
  noRevenueHint:
    "Put account names in one column and a year, quarter or month above each column of revenue, like this:",
  example: {
    caption: "An example of revenue by account and year",
    headers: ["Account", "2023", "2024"],
    rows: [
      ["Alder Foods", "120,400", "138,900"],
      ["Birch & Sons", "48,250", "51,000"],
    ],
  },
  noRevenueOr: "A long list with the columns Account, Date and Amount works as well.",

  problemTitle: "One thing to put right",
  readCurrency: (currency: string) => `Read ${currency}`,
  showCell: (address: string) => `Show ${address}`,

  bugTitle: "Vital Few has a fault",
  bugHint:
    "This should not happen, and it is not your doing. Please copy the text below into a report, then reload the pane.",
  bugText: "Text of the fault",
  copy: "Copy text",
  copied: "Copied",
  reload: "Reload",

  tiersTitle: "Tiers",
  tiersWritten: "In your workbook",
  tiersPreview: "Preview, nothing written yet",
  tiersOutdated: "Preview, not written yet",
  notApplied: "Not applied yet",
  tier: "Tier",
  accounts: "Accounts",
  revenue: "Revenue",
  share: "Share",
  shareOfAccounts: "Share of accounts",
  shareOfRevenue: "Share of revenue",
  nothingRanked: "No account has revenue above zero, so there is nothing to rank.",
  oneRanked: "One account brings all of the revenue.",
  vitalFew: ({
    few,
    shown,
    ranked,
    share,
    line,
  }: Record<"shown" | "ranked" | "share" | "line", string> & { few: number }) =>
    `${shown} of ${ranked} accounts (${share}) ${few === 1 ? "brings" : "bring"} ${line} of revenue.`,

  notesTitle: (count: string) => `Notes (${count})`,
  showAll: (count: string) => `Show all ${count}`,
  showFewer: "Show fewer",

  settingsTitle: "Settings",
  tierName: (place: number) => `Name of tier ${place}`,
  tierLine: (tier: string) => `Line of tier ${tier}`,
  tierHolds: (accounts: number, shown: string, share: string) =>
    `${shown} ${accounts === 1 ? "account" : "accounts"}, ${share} of revenue`,
  theRest: "the rest",
  addTier: "Add a tier",
  removeTier: "Remove the last",
  paretoLine: "The vital few bring",
  splitBy: "Lines measure",
  splitByNames: {
    "share of revenue": "Share of revenue",
    "share of accounts": "Share of accounts",
    "absolute revenue": "Revenue of the account",
    "number of accounts": "Number of accounts",
  } satisfies Record<SplitBy, string>,
  crossing: "An account that crosses a line",
  crossingNames: {
    "stays above": "stays above it",
    "falls below": "falls below it",
  } satisfies Record<Crossing, string>,
  groupDatesBy: "Group dates by",
  groupNames: { year: "Year", quarter: "Quarter", month: "Month" } satisfies Record<
    Settings["groupDatesBy"],
    string
  >,
  writeTierColumns: "Write tier columns beside my data",
  visibleRowsOnly: "Read visible rows only",
  recomputeByItself: "Run by itself after my edits",
  recomputeByItselfHint: (accounts: string) =>
    `While this pane is open and nobody else edits the workbook, up to ${accounts} accounts`,
  currency: "Only rows in this currency",
  currencyHint: "A code such as EUR; empty where there is one only",
  reset: "Back to the saved settings",

  faults: {
    nameMissing: "Each tier needs a name.",
    namesAlike: "Two tiers have the same name.",
    nameTaken: "New, Lost, – and names with a comma cannot be tiers.",
    lineMissing: "Each line needs a number above 0.",
    linesDisordered: "Each line must lie beyond the one before it.",
  },

  steps: {
    reading: "Reading the workbook …",
    understanding: "Understanding the revenue …",
    computing: "Computing …",
    writing: "Writing …",
    waiting: "Waiting for Excel. Press Enter or Esc in the cell you are editing, or close its dialog.",
    checking: "Checking what was written …",
    stopping: "Stopping …",
  } satisfies Record<Step | "stopping", string>,
};

/** What is wrong with settings before they are written, by the key of its sentence. */
export type DraftFault = keyof typeof paneTexts.faults;
