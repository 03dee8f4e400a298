import { weightedCriterion } from "../criteriaLibrary";
import type { CriterionWish } from "../scores";

/** What the accounts are scored by, of the library; the weights add up to 100. */
export function sampleCriteria(): readonly CriterionWish[] {
  return [
    { ...weightedCriterion("currentRevenue", 15), source: "Revenue total" },
    weightedCriterion("revenuePotential", 25),
    weightedCriterion("costToServe", 10),
    weightedCriterion("demandStability", 10),
    weightedCriterion("strategicFit", 20),
    weightedCriterion("relationshipStrength", 20),
  ];
}

/** Account, then revenue potential, cost to serve, demand stability, strategic fit and relationship strength, 1 to 10. */
export const sampleRatings: readonly (readonly [string, number, number, number, number, number])[] = [
  ["St. Brigid Hospital Group", 9, 4, 8, 9, 6],
  ["Klinikverbund Rheinaue", 8, 3, 8, 9, 8],
  ["Nordkyst Universitetssykehus", 6, 9, 5, 7, 4],
  ["Hôpitaux de la Vallée Claire", 9, 5, 7, 8, 7],
  ["Meridian Health Partners", 5, 3, 8, 6, 6],
  ["Ospedali Riuniti di Valmora", 4, 8, 4, 5, 3],
  ["Great Fen Hospital Trust", 5, 5, 8, 6, 7],
  ["Medisch Centrum De Waard", 7, 3, 9, 8, 9],
  ["Radiologie am Stadtpark", 3, 4, 8, 4, 7],
  ["Kinderklinik Birkenhain", 8, 7, 6, 7, 6],
  ["Laboratoires Saint-Amand", 4, 6, 4, 5, 4],
  ["Clínica Montseny", 7, 4, 7, 6, 7],
  ["Helse Fjordane", 4, 5, 7, 6, 6],
  ["Praxisnetz Oberland", 6, 3, 8, 5, 8],
  ["Lumen Eye Care", 3, 9, 3, 3, 2],
  ["Przychodnia Złota Lipa", 7, 4, 7, 5, 6],
  ["Dialysezentrum Havelland", 3, 6, 8, 3, 5],
  ["Cardiocare Porto", 2, 2, 8, 3, 8],
  ["Rehazentrum Seewinkel", 2, 8, 5, 2, 4],
  ["Maternité des Tilleuls", 8, 6, 5, 7, 5],
  ["Tandlæge Sundet", 2, 5, 2, 2, 2],
  ["Ergon Physio", 1, 5, 2, 2, 1],
];
