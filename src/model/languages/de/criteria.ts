import type { Translated } from "../Messages";
import type { criteria as english } from "../en/criteria";

/** The library of criteria, in German. */
export const criteria: Translated<typeof english> = {
  accessToNewMarkets: {
    name: "Zugang zu neuen Märkten",
    meaning: "Der Kunde öffnet uns Regionen, Segmente oder Partner.",
  },
  averageTransactionSize: {
    name: "Durchschnittliche Auftragsgröße",
    meaning: "Ein einzelner Auftrag ist groß.",
  },
  currentRevenue: { name: "Aktueller Umsatz", meaning: "Der Kunde bringt heute viel Umsatz." },
  demandStability: {
    name: "Stabilität der Nachfrage",
    meaning: "Aufträge kommen gleichmäßig und sind absehbar.",
  },
  growthPotential: {
    name: "Wachstumspotenzial",
    meaning: "Der Kunde kann viel mehr kaufen, als er kauft.",
  },
  likelihoodToWinAndGrow: {
    name: "Gewinn- und Ausbauchance",
    meaning: "Wir werden das Geschäft wahrscheinlich gewinnen und ausbauen.",
  },
  offerFit: { name: "Passung des Angebots", meaning: "Was wir anbieten, ist, was der Kunde braucht." },
  productAndServiceRequirements: {
    name: "Anforderungen an Produkt und Service",
    meaning: "Was der Kunde verlangt, können wir leisten.",
  },
  productFit: {
    name: "Produktpassung",
    meaning: "Unsere Produkte dienen dem Kunden, ohne geändert zu werden.",
  },
  renewalLikelihood: {
    name: "Verlängerungswahrscheinlichkeit",
    meaning: "Der Kunde wird seine Verträge wahrscheinlich verlängern.",
  },
  revenuePotential: {
    name: "Umsatzpotenzial",
    meaning: "Der mögliche Umsatz der kommenden Jahre ist groß.",
  },
  solvency: { name: "Zahlungsfähigkeit", meaning: "Der Kunde zahlt, und zwar pünktlich." },
  costToServe: { name: "Betreuungskosten", meaning: "Den Kunden zu betreuen kostet viel." },
  relativeEffort: {
    name: "Relativer Aufwand",
    meaning: "Der Kunde macht viel Arbeit für das, was er bringt.",
  },
  buyingProcess: {
    name: "Einkaufsprozess",
    meaning: "Wie der Kunde einkauft, passt dazu, wie wir verkaufen.",
  },
  culturalFit: { name: "Kulturelle Passung", meaning: "Wir arbeiten und entscheiden ähnlich." },
  cultureOfInnovation: {
    name: "Innovationskultur",
    meaning: "Der Kunde probiert Neues aus, und zwar mit uns.",
  },
  existingRelationships: {
    name: "Bestehende Beziehungen",
    meaning: "Wir kennen die Menschen, die entscheiden.",
  },
  geographicAlignment: { name: "Geografische Nähe", meaning: "Der Kunde ist, wo wir sind." },
  industryFit: {
    name: "Branchenpassung",
    meaning: "Der Kunde ist in einer Branche, die wir kennen.",
  },
  logoAttractiveness: {
    name: "Strahlkraft des Namens",
    meaning: "Der Name des Kunden hilft, andere zu gewinnen.",
  },
  overallStrategy: {
    name: "Gesamtstrategie",
    meaning: "Wohin der Kunde geht, dorthin wollen auch wir.",
  },
  partnerHistory: {
    name: "Gemeinsame Geschichte",
    meaning: "Wir haben schon gut zusammengearbeitet.",
  },
  relationshipStrength: {
    name: "Stärke der Beziehung",
    meaning: "Die Beziehung ist eng und trägt.",
  },
  strategicFit: {
    name: "Strategische Passung",
    meaning: "Der Kunde gehört zu unserer Strategie, und wir zu seiner.",
  },
  tenure: { name: "Dauer der Beziehung", meaning: "Der Kunde ist schon lange bei uns." },
  vision: { name: "Vision", meaning: "Wir teilen ein Bild der Zukunft." },
};
