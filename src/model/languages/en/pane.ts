/** What the pane says that is neither a Problem's nor a note's nor of one tool's view. */
export const pane = {
  looking: "Looking for revenue …",
  /** The groups of the menu. */
  toolGroups: { accounts: "Accounts", people: "People", plans: "Plans" },
  /** The tools in the order of the menu: what each is called, what it makes, what its button says. */
  tools: {
    recomputeTiers: {
      name: "Tiers",
      makes: "Pareto and ABC tiers beside your data",
      run: "Recompute tiers",
    },
    scoreAccounts: {
      name: "Scoring matrix",
      makes: "Accounts by growth and harmony",
      run: "Score accounts",
    },
    buildDashboard: {
      name: "Dashboard",
      makes: "KPIs on one page, accounts at risk",
      run: "Build dashboard",
    },
    buildRetention: {
      name: "Retention",
      makes: "What was kept and lost, whom to call",
      run: "Build retention",
    },
    buildProfitMatrix: {
      name: "Profit matrix",
      makes: "Who earns and who loses, by cost to serve",
      run: "Build profit matrix",
    },
    drawDecisionMap: {
      name: "Decision map",
      makes: "Who decides, whom to win and how",
      run: "Draw decision map",
    },
    buildDivisionMap: {
      name: "Division map",
      makes: "Who buys what, what is not sold yet",
      run: "Build division map",
    },
    buildTeam: {
      name: "Team",
      makes: "Who has which role, what is overdue",
      run: "Build team",
    },
    buildTimeline: {
      name: "Timeline",
      makes: "Tasks as a Gantt chart, what is late",
      run: "Build timeline",
    },
    buildCharter: {
      name: "Charter",
      makes: "What you agreed on, on one page",
      run: "Build charter",
    },
  },
  /** What the button says where the table is still to be made that the tool reads. */
  makeTable: {
    buildDashboard: "Make the KPI table",
    buildProfitMatrix: "Make the cost table",
    drawDecisionMap: "Make the contact tables",
    buildDivisionMap: "Make the division table",
    buildTeam: "Make the team table",
    buildTimeline: "Make the task table",
    buildCharter: "Make the charter table",
  },
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
  },
  restsByItself: "It does not run by itself again until you press the button.",
  cancelled: "Cancelled. Nothing was written.",
  undo: "Undo last run",
  undoOf: "Undo last run: {tool}",
  undoQuestion:
    "Take back the run of {last} ({tool})? Its sheets and columns become what they were before it. Your own cells stay as they are now.",
  undoYes: "Take it back",
  undoNo: "Keep it",
  stopped: "Stopped looking",
  pressToApply: "Press the button to apply the changed settings.",
  pressToApplyCriteria: "Press the button to apply the changed criteria.",
  whatToType: "What to type",
  fillIn: "Now fill in the table",
  noWeight: "Give at least one criterion a weight.",
  ratingsFound: "{accounts, plural, one {# account} other {# accounts}} in VF_Ratings",
  withoutColumns: "Run without tier columns",
  readOnly:
    "This workbook is open for reading only, so nothing can be written. Save a copy or choose Edit workbook, then try again. Until then what stands below is a preview.",

  found:
    "{accounts, plural, one {# account} other {# accounts}}, {periods, plural, one {# period} other {# periods}}",
  sources: "Sources of revenue",
  sourceTable: "{table} on sheet {sheet}",
  sourceRead: "Accounts in {column}, {rows, plural, one {# row} other {# rows}}, {periods}",
  twoPeriods: "{first} and {last}",
  manyPeriods: "{first} to {last}",
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
    account: "Account",
    first: "Alder Foods",
    second: "Birch & Sons",
  },
  noRevenueOr: "A long list with the columns Account, Date and Amount works as well.",

  problemTitle: "One thing to put right",
  readCurrency: "Read {currency}",
  showCell: "Show {address}",

  unloadedTitle: "A part of Vital Few did not load",
  unloadedHint:
    "It may have been updated meanwhile, or you are offline. Reload the pane; nothing in your workbook is lost.",
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
  vitalFew:
    "{few, plural, one {# of {ranked, number} accounts ({share, number, share}) brings {line, number, line} of revenue.} other {# of {ranked, number} accounts ({share, number, share}) bring {line, number, line} of revenue.}}",

  language: "Language",
  /** `language` is the name that the language of Office has in itself: "As in Office (Deutsch)". */
  asInOffice: "As in Office ({language})",

  notesTitle: "Notes ({notes, number})",
  showAll: "Show all {all, number}",
  showFewer: "Show fewer",

  everything: "Build everything",
  showAgain: "Show the hidden sheets again",
  /** How far "Build everything" is: "3 of 10, Retention: Writing …" */
  turn: "{number, number} of {of, number}, {tool}: {step}",
  steps: {
    reading: "Reading the workbook …",
    understanding: "Understanding the revenue …",
    computing: "Computing …",
    writing: "Writing …",
    waiting: "Waiting for Excel. Press Enter or Esc in the cell you are editing, or close its dialog.",
    checking: "Checking what was written …",
    stopping: "Stopping …",
  },
} as const;
