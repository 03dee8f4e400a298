import { criteria } from "./languages/en/criteria";
import { spoken } from "./languages/spoken";
import type { CriterionWish, Dimension } from "./scores";

/** A criterion of the library, whatever it is called in a language. */
export type LibraryId = keyof typeof criteria;

/** A criterion to choose from: what it is called, which dimension it belongs to and what its rating says. */
export interface LibraryCriterion {
  readonly id: LibraryId;
  readonly name: string;
  readonly dimension: Dimension;
  readonly higherIsBetter: boolean;
  /** One line: what a high rating stands for. */
  readonly meaning: string;
}

/** How many criteria are enough to tell accounts apart and few enough to be rated with care. */
export const recommendedCriteria = { least: 3, most: 5 } as const;

/**
 * The criteria that key account managers use, by dimension, in the language of now. Once written in a workbook a
 * criterion is the person's own text.
 */
export function criteriaLibrary(): readonly LibraryCriterion[] {
  return [...growth.map(libraryCriterion), ...harmony.map(libraryCriterion)];
}

/** What a workbook without criteria begins with: five of the library, with weights that add up to 100. */
export function defaultCriteria(): readonly CriterionWish[] {
  return [
    weightedCriterion("revenuePotential", 30),
    weightedCriterion("costToServe", 15),
    weightedCriterion("demandStability", 15),
    weightedCriterion("strategicFit", 20),
    weightedCriterion("relationshipStrength", 20),
  ];
}

const texts = spoken("criteria", criteria);

const growth: readonly LibraryId[] = [
  "accessToNewMarkets",
  "averageTransactionSize",
  "currentRevenue",
  "demandStability",
  "growthPotential",
  "likelihoodToWinAndGrow",
  "offerFit",
  "productAndServiceRequirements",
  "productFit",
  "renewalLikelihood",
  "revenuePotential",
  "solvency",
  "costToServe",
  "relativeEffort",
];

const harmony: readonly LibraryId[] = [
  "buyingProcess",
  "culturalFit",
  "cultureOfInnovation",
  "existingRelationships",
  "geographicAlignment",
  "industryFit",
  "logoAttractiveness",
  "overallStrategy",
  "partnerHistory",
  "relationshipStrength",
  "strategicFit",
  "tenure",
  "vision",
];

/** A high rating of these speaks against the account. */
const turned: readonly LibraryId[] = ["costToServe", "relativeEffort"];

function libraryCriterion(id: LibraryId): LibraryCriterion {
  const { name, meaning } = texts[id];
  const dimension = growth.includes(id) ? "Growth" : "Harmony";
  return { id, name, dimension, higherIsBetter: !turned.includes(id), meaning };
}

/** A criterion of the library as a person chooses it, fed by ratings. */
export function weightedCriterion(id: LibraryId, weight: number): CriterionWish {
  const { name, dimension, higherIsBetter } = libraryCriterion(id);
  return { name, dimension, weight, higherIsBetter, source: "Rating" };
}
