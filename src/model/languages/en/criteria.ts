/** The library of criteria by id: what each is called, and in one line what a high rating stands for. */
export const criteria = {
  accessToNewMarkets: {
    name: "Access to new markets",
    meaning: "The account opens regions, segments or partners to us.",
  },
  averageTransactionSize: {
    name: "Average transaction size",
    meaning: "A single order is large.",
  },
  currentRevenue: {
    name: "Current revenue",
    meaning: "The account brings much revenue today.",
  },
  demandStability: {
    name: "Demand stability",
    meaning: "Orders come evenly and can be foreseen.",
  },
  growthPotential: {
    name: "Growth potential",
    meaning: "The account can buy much more than it does.",
  },
  likelihoodToWinAndGrow: {
    name: "Likelihood to win and grow",
    meaning: "We are likely to win the business and to widen it.",
  },
  offerFit: {
    name: "Offer fit",
    meaning: "What we offer is what the account needs.",
  },
  productAndServiceRequirements: {
    name: "Product and service requirements",
    meaning: "What the account asks for is within what we can do.",
  },
  productFit: {
    name: "Product fit",
    meaning: "Our products serve the account without being changed.",
  },
  renewalLikelihood: {
    name: "Renewal likelihood",
    meaning: "The account is likely to renew its contracts.",
  },
  revenuePotential: {
    name: "Revenue potential",
    meaning: "The revenue to be had in the coming years is large.",
  },
  solvency: {
    name: "Solvency",
    meaning: "The account pays, and on time.",
  },
  costToServe: {
    name: "Cost to serve",
    meaning: "Serving the account costs much.",
  },
  relativeEffort: {
    name: "Relative effort",
    meaning: "The account takes much effort for what it brings.",
  },
  buyingProcess: {
    name: "Buying process",
    meaning: "The way the account buys suits the way we sell.",
  },
  culturalFit: {
    name: "Cultural fit",
    meaning: "We work and decide alike.",
  },
  cultureOfInnovation: {
    name: "Culture of innovation",
    meaning: "The account tries new things, and tries them with us.",
  },
  existingRelationships: {
    name: "Existing relationships",
    meaning: "We know the people who decide.",
  },
  geographicAlignment: {
    name: "Geographic alignment",
    meaning: "The account is where we are.",
  },
  industryFit: {
    name: "Industry fit",
    meaning: "The account is in an industry that we know.",
  },
  logoAttractiveness: {
    name: "Logo attractiveness",
    meaning: "The account’s name helps to win others.",
  },
  overallStrategy: {
    name: "Overall strategy",
    meaning: "Where the account goes is where we want to go.",
  },
  partnerHistory: {
    name: "Partner history",
    meaning: "We have done well together before.",
  },
  relationshipStrength: {
    name: "Relationship strength",
    meaning: "The relationship is close and carries weight.",
  },
  strategicFit: {
    name: "Strategic fit",
    meaning: "The account belongs to our strategy, and we to theirs.",
  },
  tenure: {
    name: "Tenure",
    meaning: "The account has been with us for long.",
  },
  vision: {
    name: "Vision",
    meaning: "We share a picture of the future.",
  },
} as const;
