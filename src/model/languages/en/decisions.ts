/** The sheet `Decision map`, its tables to fill in, and what its action says when it is done. */
export const decisions = {
  title: "Decision map",
  /** Who decides and is not on our side; the way in is told where there is one person only. */
  findingNobody:
    "{deciding, plural, =0 {Nobody with high decision power is named yet} one {The one person with high decision power is on our side} other {All # people with high decision power are on our side}}: nobody is to win.",
  findingOne: "To win: {person}. {way}",
  finding:
    "{toWin, plural, one {# of {people, plural, one {# person} other {# people}} decides and is not on our side} other {# of {people, plural, one {# person} other {# people}} decide and are not on our side}}; {withWayIn, plural, =0 {no way in was found} other {a way in was found for {withWayIn, number} of them}}.",
  noWay: "No way in found: nobody positive leads there.",
  mapHeading: "{account}: {people, plural, one {# person} other {# people}}",
  outside: "Other organisations",
  legend: {
    Positive: "+ Positive",
    Neutral: "○ Neutral",
    Negative: "– Negative",
    Unknown: "? Unknown",
    High: "High power",
    Medium: "Medium power",
    Low: "Low power",
    touchpoint: "0  Touchpoint: we are in contact",
    reports: "reports to",
    influence: "influences (thicker: more strongly)",
  },
  /** The last line of a box. */
  power: { High: "High power", Medium: "Medium power", Low: "Low power", Unknown: "Power unknown" },
  toWin: "{power}, to win",
  touchpoint: "{text} · 0",
  /** A person within a sentence; the details follow in brackets. */
  person: "{name} ({details})",
  byTitle: "the {title}",
  relation: {
    Positive: "positive",
    Neutral: "neutral",
    Negative: "negative",
    Unknown: "relationship unknown",
  },
  adviser: "adviser",
  decides: "decides",
  /** A chain grows step by step: "Ada influences Ben, who reports to Cleo, who manages Dan". */
  first: {
    influence: "{from} influences {to}",
    reports: "{from} reports to {to}",
    manages: "{from} manages {to}",
  },
  further: {
    influence: "{chain}, who influences {to}",
    reports: "{chain}, who reports to {to}",
    manages: "{chain}, who manages {to}",
  },
  sentence: "{chain}.",
  describedTouchpoint: "touchpoint",
  describedLane: "Lane of people from other organisations",
  describedTurn: "Turning point of a line",
  describedReports: "{from} reports to {to}",
  describedInfluence:
    "{from} influences {to} {strength, select, Strong {strongly} Weak {weakly} other {moderately}}",
  toWinHeading: "People to win ({people, number})",
  toWinCaption:
    "High decision power and not positive. Way in: the shortest chain of influence and reporting lines from a positive contact; the shortest first.",
  noneToWin: "Nobody: whoever has high decision power is positive.",
  changed: "Contacts changed: draw again",
  built:
    "Decision map drawn: {people, plural, one {# person} other {# people}} at {accounts, plural, one {# account} other {# accounts}}, {toWin, number} to win, {withWayIn, number} with a way in.",
  madeContacts:
    "There was no table VF_Contacts, so it stands now on the sheet {sheet}. Write one person a row, then draw the decision map.",
  madeInfluence: "Who influences whom can be written on the sheet {sheet}.",

  contactsTitle: "Contacts of the key accounts",
  contactsHint:
    "One person a row: who they report to (blank at the top), how they stand to us, how much they decide.",
  contactsMore:
    "Advisers report to nobody and have the title Adviser; or add a column Organisation. Then draw the decision map.",
  influenceTitle: "Influence among the contacts",
  influenceHint: "One influence a row, beside the reporting lines: who influences whom, and how strongly.",
  influenceMore: "Names as in VF_Contacts; somebody of another account may be named, too.",
  /** What a cell of the column Touchpoint takes: the message that Excel shows. */
  touchpointLimit: "yes where we are in contact, else no.",
} as const;
