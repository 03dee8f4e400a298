/** What all parts share: how parts of a sentence and sentences follow one another. */
export const common = {
  /** Between the members of a list. */
  list: ", ",
  /** Between whole clauses. */
  clauses: "; ",
  /** Between sentences. */
  sentences: " ",
  /** After the last of several clauses. */
  end: "{clauses}.",
} as const;
