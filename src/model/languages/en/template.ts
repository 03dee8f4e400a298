/** "Start from template": its sheets, what to type into their columns, and what its actions say. */
export const template = {
  inserted:
    "The template stands: {tables, plural, one {# sheet} other {# sheets}} with sample data. Build everything to see what comes of it.",
  insertedNothing: "All of the template stands already, so nothing was added.",
  removed:
    "The sample data is gone: {rows, plural, one {# row} other {# rows}} of {tables, plural, one {# table} other {# tables}} cleared. The empty forms stay; Start from template fills them again.",
  removedNothing: "No sample row is left as it was, so nothing was removed.",

  revenueTitle: "Revenue of the key accounts",
  revenueHint:
    "One account a row, one column for each year. Years may be added at the right, quarters and months work too.",
  revenueMore: "Euros. Leave a cell blank where there was no revenue. Then recompute the tiers.",
  historyTitle: "MRR by plan",
  historyHint: "One month a row, one column for each plan, the smallest plan first and the upsell last.",
  historyMore: "Euros a month. The dashboard draws it; without this table it shows the current month alone.",

  hints: {
    Revenue: {
      Account: "The name of the account, the same on every sheet. One row for each.",
      Country: "Where the account is. For reading only; it takes no part in the sums.",
      "Account manager": "Who leads the account. For reading only; it takes no part in the sums.",
      year: "Revenue of this year, in one currency. Blank for none. Credit notes are negative.",
    },
    VF_Criteria: {
      Criterion: "What accounts are judged by, such as Strategic fit. Three to five are enough.",
      Dimension: "Growth: what the account can become. Harmony: how well we fit together.",
      Weight: "How much the criterion counts, 0 or more. Weights need not add up to 100.",
      "Higher is better": "no for costs and effort, which are turned round; else yes.",
      Source: "Rating: from the sheet of ratings. The others are computed from the revenue.",
    },
    VF_Ratings: {
      Account: "The account as it is called in the revenue.",
      rating:
        "The higher, the more the account has of it. Leave it blank where nobody knows; blank is not 0.",
    },
    VF_Kpis: {
      Account: "The name of the account, the same on every sheet.",
      Plan: "The plan that the account is on. The last plan of the history is the upsell.",
      MRR: "Monthly recurring revenue now, in one currency.",
      "MRR a period ago": "The same a month ago. 0 for an account that is new.",
      Onboarding: "Not started, In progress or Done.",
      Satisfaction: "What the account says, 1 (unhappy) to 5 (happy). Blank if nobody asked.",
      Engagement: "How much the account uses what it pays for, 0 to 100.",
      "Cancellation risk": "How likely the account is to leave, 0 to 100.",
      "In queue since": "The day since which the account waits for help. Blank for none.",
    },
    VF_MrrHistory: {
      Period: "The first day of the month, a date.",
      plan: "MRR of all accounts on this plan in the month.",
    },
    VF_Profit: {
      Account: "The name of the account, the same on every sheet.",
      Revenue: "Revenue of the last year.",
      "Cost of goods": "What delivering to the account costs, without service and sales.",
      "Cost to serve": "Service, support, travel and sales for this account.",
      Category: "The kind of account, as you group them. Blank for none.",
      product: "Profit with this product. Such columns may be renamed, added and deleted.",
    },
    VF_Divisions: {
      Account: "The name of the account, the same on every sheet.",
      Division: "A department or site of the account. One row for each.",
      Manager: "Who leads the division.",
      service: "Customer, Opportunity or Competitor, with the value a year in brackets: Opportunity (12000).",
    },
    VF_Timeline: {
      Account: "The account that the task is for. Blank for a task of your own.",
      Task: "What is to be done, in a few words.",
      Owner: "Who sees to it.",
      Start: "The first day, a date.",
      End: "The last day, a date not before the start.",
      "Done %": "0 to 100. 0 for a task that has not begun.",
    },
    VF_Team: {
      Person: "Who. One row for each role, account and task.",
      Account: "The account that the person works for.",
      Role: "One of the six roles. Blank for a task without a role.",
      Responsibility: "What the person answers for.",
      Task: "What is to be done next. Blank for none.",
      Due: "The day by which it is to be done, a date.",
      Status: "Open, In progress or Done.",
    },
    VF_Charter: {
      Section: "The heading of the paragraph. Sections may be renamed, added and deleted.",
      Text: "What you agreed on. Further rows of a section are further paragraphs.",
    },
    VF_Contacts: {
      Account: "The account that the person decides at.",
      Contact: "The name of the person, or of an adviser.",
      Title: "What the person does there. Adviser for another organisation.",
      "Reports to": "The contact that the person reports to. Blank for the top.",
      Relationship: "How the person stands towards us: Positive, Neutral or Negative.",
      "Decision power": "How much the person decides: High, Medium or Low.",
      Touchpoint: "yes where we talk to the person, else no.",
    },
    VF_Influence: {
      Account: "The account at which somebody influences another.",
      From: "Who influences: a contact or an adviser.",
      To: "Whom.",
      Strength: "Strong, Medium or Weak.",
    },
  },
} as const;
