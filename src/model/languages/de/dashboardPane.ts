import type { Translated } from "../Messages";
import type { dashboardPane as english } from "../en/dashboardPane";

/** The pane's view of the dashboard, in German. */
export const dashboardPane: Translated<typeof english> = {
  found: "{count, plural, one {# Kunde} other {# Kunden}} mit KPIs",
  toTable: "Zu den KPIs",
  noTableTitle: "Noch keine KPIs",
  noTable:
    "Das Dashboard liest die Tabelle VF_Kpis. Drücken Sie die Taste, um sie anzulegen, leer und mit Ihren Kunden, wo Umsatz gefunden wurde; füllen Sie sie dann aus.",
  hints: {
    Account: "je Zeile einer",
    Plan: "der Tarif des Kunden",
    MRR: "was er im Monat zahlt; leer heißt nicht bekannt",
    "MRR a period ago": "0 bei einem neuen Kunden",
    Onboarding: "Nicht begonnen, In Arbeit oder Erledigt",
    Satisfaction: "eine Note auf Ihrer Skala",
    Engagement: "0 bis 100",
    "Cancellation risk": "0 bis 100",
    "In queue since": "ein Datum, bei Kunden, um die gerade gekämpft wird",
  },

  title: "Kennzahlen",
  totalMrr: "MRR",
  change: "Veränderung zur Vorperiode",
  endangered: "Gefährdete Kunden",
  atRisk: "MRR in Gefahr",
  upsell: "Upsell-Potenzial",
  withoutPlan: "Ohne {plan}",
  onboarding: "Einführung erledigt",
  satisfaction: "Zufriedenheit",
  notKnown: "nicht bekannt",
  of: "{part, number} von {whole, number}",
  ofJudged: "von {judged, number}",
  onScale: "von {lowest, number, count} bis {highest, number, count}",
  endangeredRule:
    "Gefährdet: Engagement unter {engagement, number, count} und Kündigungsrisiko über {risk, number, count}.",

  asOf: "Stand",
  asOfHint: "Leer für den Tag der Erstellung",
  engagementLine: "Gefährdet unter Engagement",
  riskLine: "und über Kündigungsrisiko",
  rankBy: "Gefährdete ordnen nach",
  importance: "Wichtigkeit (MRR-Anteil × Risiko)",
};
