/** How long the add-in waits for Excel and for the person, in milliseconds. Tests may make it shorter. */
export const patience = {
  /** The pauses before a step is tried again that failed for a passing reason. */
  pauses: [500, 2000, 5000] as readonly number[],
  /** How often to look whether the person has left the cell or the dialog, and how many times. */
  look: 1000,
  looks: 30,
  /** A request without an answer is given up after this. */
  answer: 60_000,
};
