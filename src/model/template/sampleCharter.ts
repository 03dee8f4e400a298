/** Section and text of the charter of the invented provider; each section's name is one of the empty form. */
export const sampleCharter: readonly (readonly [section: string, text: string])[] = [
  [
    "Purpose",
    "We manage key accounts so that the hospitals that trust us with their data grow with us for years. They gain one team that knows their house, answers for results and brings them what is new first.",
  ],
  [
    "Scope",
    "Health-care accounts in Europe on all three plans, with storage, imaging archive, analytics and backup. Distributors and single practices below 3,000 euros a month are served by the inside sales team.",
  ],
  [
    "Key-account criteria",
    "An account is a key account when it is in tier A, or when its score for growth and harmony is among the first ten. The board confirms the list every January on the proposal of the account managers.",
  ],
  [
    "Roles",
    "One account manager leads; a technical expert, a project manager, an innovator, a collaborator and a results driver support. A member of the board sponsors each of the five largest accounts.",
  ],
  [
    "Rules",
    "Every key account has a plan that is not older than a quarter, an answer within one working day and a review by people who decide. We never sell a plan that the account cannot put to use.",
  ],
  [
    "Goals",
    "Net revenue retention of 105%, no lost account in tier A, half of the Care revenue in talks about Premium, and satisfaction of 4 or more in eight of ten accounts within twelve months.",
  ],
  [
    "Review cadence",
    "Monthly: the accounts at risk. Quarterly: plan, team and white space of every key account. Yearly: tiers, criteria and this charter, together with the sponsors.",
  ],
];
