import type { Translated } from "../Messages";
import type { sheetNames as english } from "../en/sheetNames";

/** Names of our sheets, of at most 31 characters, in German. */
export const sheetNames: Translated<typeof english> = {
  Pareto: "Pareto",
  ABC: "ABC",
  "KAM Settings": "KAM-Einstellungen",
  "Scoring matrix": "Bewertungsmatrix",
  "KA dashboard": "KA-Dashboard",
  Retention: "Kundenbindung",
  "Profit matrix": "Gewinnmatrix",
  "KAM charter": "KAM-Charta",
  Timeline: "Zeitplan",
  Team: "Team",
  "Division map": "Bereichskarte",
  "Decision map": "Entscheidungskarte",
  Contents: "Inhalt",
  Criteria: "Kriterien",
  Ratings: "Bewertungen",
  KPIs: "KPIs",
  "MRR history": "MRR-Verlauf",
  Profit: "Gewinn",
  Charter: "Charta",
  Plan: "Plan",
  Divisions: "Bereiche",
  "Team members": "Teammitglieder",
  Contacts: "Ansprechpartner",
  Influence: "Einfluss",
  Revenue: "Umsatz",
};
