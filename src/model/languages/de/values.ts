import type { Translated } from "../Messages";
import type { values as english } from "../en/values";

/** Words that people choose from lists or find in cells, in German. */
export const values: Translated<typeof english> = {
  teamRoles: {
    "Technical expert": "Technischer Experte",
    "Relationship lead": "Beziehungsverantwortlicher",
    Collaborator: "Vernetzer",
    "Project manager": "Projektleiter",
    Innovator: "Innovator",
    "Results driver": "Ergebnistreiber",
  },
  productStates: {
    Customer: "Kunde",
    Opportunity: "Chance",
    Competitor: "Wettbewerber",
    Blank: "Offen",
  },
  charterSections: {
    Purpose: "Zweck",
    Scope: "Geltungsbereich",
    "Key-account criteria": "Kriterien für Schlüsselkunden",
    Roles: "Rollen",
    Rules: "Regeln",
    Goals: "Ziele",
    "Review cadence": "Überprüfung",
  },
  taskStatuses: {
    Late: "Verspätet",
    Behind: "Im Rückstand",
    "On track": "Im Plan",
    "To come": "Steht bevor",
    Done: "Erledigt",
    "No dates": "Ohne Termine",
  },
  quadrants: {
    Grow: "Ausbauen",
    Protect: "Schützen",
    Develop: "Entwickeln",
    Maintain: "Halten",
  },
  dimensions: {
    Growth: "Wachstum",
    Harmony: "Harmonie",
  },
  criterionSources: {
    Rating: "Bewertung",
    "Revenue total": "Umsatz gesamt",
    "Last change": "Letzte Veränderung",
    CAGR: "CAGR",
  },
  yesNo: {
    yes: "ja",
    no: "nein",
  },
  movements: {
    Up: "Aufgestiegen",
    Down: "Abgestiegen",
    Unchanged: "Unverändert",
    New: "Neu",
    Lost: "Verloren",
  },
  onboarding: {
    "Not started": "Nicht begonnen",
    "In progress": "In Arbeit",
    Done: "Erledigt",
  },
  relationships: {
    Positive: "Positiv",
    Neutral: "Neutral",
    Negative: "Negativ",
    Unknown: "Unbekannt",
  },
  decisionPowers: {
    High: "Hoch",
    Medium: "Mittel",
    Low: "Gering",
    Unknown: "Unbekannt",
  },
  strengths: {
    Weak: "Schwach",
    Medium: "Mittel",
    Strong: "Stark",
  },
};
