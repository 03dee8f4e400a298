/** Words that people choose from lists or find in cells, by the identifiers that the code has for them. */
export const values = {
  /** What a member of an account's team is there for. */
  teamRoles: {
    "Technical expert": "Technical expert",
    "Relationship lead": "Relationship lead",
    Collaborator: "Collaborator",
    "Project manager": "Project manager",
    Innovator: "Innovator",
    "Results driver": "Results driver",
  },
  /** What a division is to a product: it buys it, might buy it, buys it elsewhere, or nobody knows. */
  productStates: {
    Customer: "Customer",
    Opportunity: "Opportunity",
    Competitor: "Competitor",
    Blank: "Blank",
  },
  /** The usual sections of a charter of key account management. */
  charterSections: {
    Purpose: "Purpose",
    Scope: "Scope",
    "Key-account criteria": "Key-account criteria",
    Roles: "Roles",
    Rules: "Rules",
    Goals: "Goals",
    "Review cadence": "Review cadence",
  },
  /** How a task stands: late is past its end, behind has less done than days gone by. */
  taskStatuses: {
    Late: "Late",
    Behind: "Behind",
    "On track": "On track",
    "To come": "To come",
    Done: "Done",
    "No dates": "No dates",
  },
  /** What to do with accounts of each quadrant: both high; harmony alone; growth alone; both low. */
  quadrants: {
    Grow: "Grow",
    Protect: "Protect",
    Develop: "Develop",
    Maintain: "Maintain",
  },
  /** The two sides of the scoring matrix. */
  dimensions: {
    Growth: "Growth",
    Harmony: "Harmony",
  },
  /** Where the ratings of a criterion come from. */
  criterionSources: {
    Rating: "Rating",
    "Revenue total": "Revenue total",
    "Last change": "Last change",
    CAGR: "CAGR",
  },
  /** Yes or no. */
  yesNo: {
    yes: "yes",
    no: "no",
  },
  /** What became of an account’s tier from one period to the next. */
  movements: {
    Up: "Up",
    Down: "Down",
    Unchanged: "Unchanged",
    New: "New",
    Lost: "Lost",
  },
  /** How far an account's onboarding is. */
  onboarding: {
    "Not started": "Not started",
    "In progress": "In progress",
    Done: "Done",
  },
  /** How somebody stands towards us. */
  relationships: {
    Positive: "Positive",
    Neutral: "Neutral",
    Negative: "Negative",
    Unknown: "Unknown",
  },
  /** How much somebody decides. */
  decisionPowers: {
    High: "High",
    Medium: "Medium",
    Low: "Low",
    Unknown: "Unknown",
  },
  /** How strongly somebody influences another. */
  strengths: {
    Weak: "Weak",
    Medium: "Medium",
    Strong: "Strong",
  },
} as const;
