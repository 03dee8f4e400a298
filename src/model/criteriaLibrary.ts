import type { CriterionWish, Dimension } from "./scores";

/** A criterion to choose from: what it is called, which dimension it belongs to and what its rating says. */
export interface LibraryCriterion {
  readonly name: string;
  readonly dimension: Dimension;
  readonly higherIsBetter: boolean;
  /** One line: what a high rating stands for. */
  readonly meaning: string;
}

/** How many criteria are enough to tell accounts apart and few enough to be rated with care. */
export const recommendedCriteria = { least: 3, most: 5 } as const;

/** The criteria that key account managers use, by dimension and alphabet. */
export const criteriaLibrary: readonly LibraryCriterion[] = [
  growth("Access to new markets", "The account opens regions, segments or partners to us."),
  growth("Average transaction size", "A single order is large."),
  growth("Current revenue", "The account brings much revenue today."),
  growth("Demand stability", "Orders come evenly and can be foreseen."),
  growth("Growth potential", "The account can buy much more than it does."),
  growth("Likelihood to win and grow", "We are likely to win the business and to widen it."),
  growth("Offer fit", "What we offer is what the account needs."),
  growth("Product and service requirements", "What the account asks for is within what we can do."),
  growth("Product fit", "Our products serve the account without being changed."),
  growth("Renewal likelihood", "The account is likely to renew its contracts."),
  growth("Revenue potential", "The revenue to be had in the coming years is large."),
  growth("Solvency", "The account pays, and on time."),
  { ...growth("Cost to serve", "Serving the account costs much."), higherIsBetter: false },
  {
    ...growth("Relative effort", "The account takes much effort for what it brings."),
    higherIsBetter: false,
  },
  harmony("Buying process", "The way the account buys suits the way we sell."),
  harmony("Cultural fit", "We work and decide alike."),
  harmony("Culture of innovation", "The account tries new things, and tries them with us."),
  harmony("Existing relationships", "We know the people who decide."),
  harmony("Geographic alignment", "The account is where we are."),
  harmony("Industry fit", "The account is in an industry that we know."),
  harmony("Logo attractiveness", "The account's name helps to win others."),
  harmony("Overall strategy", "Where the account goes is where we want to go."),
  harmony("Partner history", "We have done well together before."),
  harmony("Relationship strength", "The relationship is close and carries weight."),
  harmony("Strategic fit", "The account belongs to our strategy, and we to theirs."),
  harmony("Tenure", "The account has been with us for long."),
  harmony("Vision", "We share a picture of the future."),
];

/** What a workbook without criteria begins with: five of the library, with weights that add up to 100. */
export const defaultCriteria: readonly CriterionWish[] = [
  fromLibrary("Revenue potential", 30),
  fromLibrary("Cost to serve", 15),
  fromLibrary("Demand stability", 15),
  fromLibrary("Strategic fit", 20),
  fromLibrary("Relationship strength", 20),
];

function growth(name: string, meaning: string): LibraryCriterion {
  return { name, dimension: "Growth", higherIsBetter: true, meaning };
}

function harmony(name: string, meaning: string): LibraryCriterion {
  return { name, dimension: "Harmony", higherIsBetter: true, meaning };
}

function fromLibrary(name: string, weight: number): CriterionWish {
  const found = criteriaLibrary.find((each) => each.name === name);
  if (!found) throw new Error(`The library has no criterion ${name}`);
  const { dimension, higherIsBetter } = found;
  return { name, dimension, weight, higherIsBetter, source: "Rating" };
}
