/** Doubts about contacts and who influences whom. */
export const decisionNotes = {
  blankContact: "{address} names no account or nobody; the row was left out.",
  repeatedContact: "{address} is “{name}” of “{account}” once more; only the first row was read.",
  unknownManager:
    "{address}: “{name}” reports to “{manager}”, who is no contact of “{account}”; drawn without a manager.",
  reportingLoop: "{address}: the reporting lines run in a loop ({list}); this line was left out.",
  unknownRelationship:
    "{address} holds “{value}”; write Positive, Neutral or Negative. The relationship counts as unknown.",
  unknownPower:
    "{address} holds “{value}”; write High, Medium or Low, or 1 to 5. The decision power counts as unknown.",
  unknownTouchpoint: "{address} holds “{value}”; write yes or no. It counts as no.",
  unknownStrength:
    "{address} holds “{value}”; write Strong, Medium or Weak, or 1 to 5. The influence counts as medium.",
  influenceAccount: "{address} holds “{account}”, an account without contacts; the influence was left out.",
  influenceFromNobody: "{address}: “{name}” is no contact, so the influence comes from nobody; left out.",
  influenceToNobody: "{address}: “{name}” is no contact, so the influence leads to nobody; left out.",
  influenceUponSelf: "{address}: “{name}” cannot influence themselves; the row was left out.",
  repeatedInfluence:
    "{address}: that “{from}” influences “{to}” is said once more; only the first row was read.",
} as const;
