import type { Translated } from "../Messages";
import type { dashboard as english } from "../en/dashboard";

/** The sheets of the dashboard and of KPIs, and what their action says when it is done, in German. */
export const dashboard: Translated<typeof english> = {
  title: "Dashboard der Schlüsselkunden",
  finding:
    "Der MRR beträgt {mrr, number, wholeMoney}{trend, select, none {, unverändert zur Vorperiode} up {, {change, number, share} über der Vorperiode} down {, {change, number, share} unter der Vorperiode} other {}}; {danger, select, unknown {ob Kunden gefährdet sind, ist nicht bekannt} none {kein Kunde ist gefährdet} other {{endangered, number} von {accounts, plural, one {# Kunden} other {# Kunden}} {endangered, plural, one {ist} other {sind}} gefährdet}}{danger, select, share {, mit {share, number, share} des MRR} other {}}.",
  unit: "{size, plural, =1 {MRR in {currency}} =1000 {MRR in Tausend {currency}} other {MRR in Millionen {currency}}}",
  unitAlone: "{size, plural, =1000 {MRR in Tausend} other {MRR in Millionen}}",
  notesBeside: "{notes, plural, one {# Hinweis} other {# Hinweise}} rechts neben dieser Seite",
  changed: "Quellen geändert: neu erstellen",

  tiles: {
    mrr: "MRR",
    mrrIn: "MRR, {currency}",
    change: "Veränderung des MRR",
    accounts: "Kunden",
    upsell: "Upsell-Potenzial",
    endangered: "Gefährdete Kunden",
    atRisk: "MRR in Gefahr",
  },
  onPeriodAgo:
    "{way, select, up {▲ +{change, number, share}} down {▼ −{change, number, share}} other {○ unverändert}} zur Vorperiode",
  periodAgoUnknown: "○ Vorperiode nicht bekannt",
  comparedAll:
    "{way, select, up {▲ höher} down {▼ niedriger} other {○ unverändert}}, über {accounts, plural, one {# Kunden} other {alle # Kunden}}",
  compared:
    "{way, select, up {▲ höher} down {▼ niedriger} other {○ unverändert}}, über {compared, number} von {accounts, plural, one {# Kunden} other {# Kunden}}",
  noneMoved: "○ niemand kam oder ging",
  came: "▲ +{came, number} neu",
  went: "▼ −{went, number} weg",
  cameAndWent: "▲ +{came, number} neu  ▼ −{went, number} weg",
  without: "{accounts, number} von {of, number} ohne {plan}",
  noPlans: "kein Tarif bekannt",
  riskUnknown: "○ Risiko nicht bekannt",
  ofAccounts:
    "{endangered, plural, =0 {○} other {◆}} {share, number, share} von {judged, plural, one {# Kunden} other {# Kunden}}",
  shareUnknown: "○ Anteil am MRR nicht bekannt",
  ofMrr: "{endangered, plural, =0 {○} other {◆}} {share, number, share} des MRR",

  mrrHeading: "MRR nach Tarif",
  mrrDescription: "Gestapelte Säulen: MRR jedes Tarifs von {first} bis {last}. {finding}",
  changeHeading: "Veränderung zur Vorperiode",
  changeDescription: "Linie: Veränderung des MRR zur Vorperiode als Anteil, von {first} bis {last}.",
  changeNeeds:
    "Tarife vom kleinsten MRR je Kunde zum größten. Für mehr Perioden fügen Sie eine Tabelle VF_MrrHistory hinzu: Periode, dann je Tarif eine Spalte.",
  periodAgo: "Vorperiode",
  now: "Jetzt",
  noPlan: "Kein Tarif",
  onboardingHeading:
    "{accounts, plural, =0 {Einführung} other {Einführung: {share, number, share} erledigt}}",
  onboardingDescription: "Ringdiagramm der Einführung. {labels}.",
  onboardingLabel: "{status}: {accounts, number}",
  satisfactionHeading:
    "Zufriedenheit: im Mittel {mean, number, ::.0} von {lowest, number} bis {highest, number}",
  satisfactionUnknown: "Zufriedenheit",
  satisfactionDescription:
    "Balken: wie viele von {accounts, plural, one {# Kunden} other {# Kunden}} welche Note gaben; das Mittel ist {mean, number, ::.0}.",
  nothingKnown: "Nicht bekannt. Füllen Sie in VF_Kpis die Spalte {column} aus.",

  queueUnknown: "Warteschlange der Gefährdeten: Engagement oder Risiko nicht bekannt",
  queueEmpty: "Warteschlange der Gefährdeten: kein Kunde ist gefährdet",
  queueHeading: "Warteschlange der Gefährdeten: {accounts, plural, one {# Kunde} other {# Kunden}}",
  queueCut:
    "Warteschlange der Gefährdeten: die ersten {shown, number} von {accounts, number}; {below, number} weitere unter dieser Seite",
  endangeredRule:
    "Gefährdet: Engagement unter {engagementLine, number} und Kündigungsrisiko über {riskLine, number}. Gefährdung: wie weit jenseits beider, ▲ weniger, ◆ mehr als auf halbem Weg.",
  rankRule: "Geordnet nach {column}, das Größte zuerst, dann nach Tagen in der Warteschlange, Stand {day}.",
  rankRuleImportance:
    "Geordnet nach Wichtigkeit (Anteil am MRR × Kündigungsrisiko), das Größte zuerst, dann nach Tagen in der Warteschlange, Stand {day}.",

  built:
    "Dashboard erstellt: {accounts, plural, one {# Kunde} other {# Kunden}}{danger, select, unknown {; ob sie gefährdet sind, ist nicht bekannt} share {, {endangered, number} gefährdet mit {share, number, share} des MRR} other {, {endangered, number} gefährdet}}.",
  made: "Es gab keine Tabelle VF_Kpis, darum steht sie jetzt auf dem Blatt {sheet}{accounts, plural, =0 {} one { mit Ihrem # Kunden} other { mit Ihren # Kunden}}. Füllen Sie mindestens MRR, Engagement und Kündigungsrisiko aus und erstellen Sie dann das Dashboard.",

  kpisTitle: "KPIs der Schlüsselkunden",
  kpisFinding:
    "Je Zeile ein Kunde. Füllen Sie aus, was Sie wissen, lassen Sie leer, was nicht, und drücken Sie „Dashboard erstellen“.",
  kpisStamp:
    "Weitere Spalten gehören Ihnen; eine mit Zahlen kann die Gefährdeten ordnen. Für MRR über die Zeit fügen Sie eine Tabelle VF_MrrHistory hinzu: Periode, dann je Tarif eine Spalte.",
  limits: {
    Plan: "Der Tarif des Kunden. Ein Kunde mit zwei Tarifen nimmt zwei Zeilen.",
    MRR: "Monatlich wiederkehrender Umsatz jetzt, eine Zahl. Leer heißt nicht bekannt; 0 heißt keiner.",
    "MRR a period ago": "MRR vor einer Periode. 0 bei einem Kunden, der seither neu ist.",
    Onboarding: "Nicht begonnen, In Arbeit oder Erledigt.",
    Satisfaction: "Eine Zahl auf Ihrer Skala: 1 bis 5, 0 bis 10 oder 0 bis 100, für alle Kunden dieselbe.",
    Engagement: "0 (keines) bis 100 (voll).",
    "Cancellation risk": "0 (keines) bis 100 (sicher).",
    "In queue since": "Der Tag, an dem der Kunde in die Warteschlange der Gefährdeten kam.",
  },
};
