/** What all parts share: how parts of a sentence and sentences follow one another. */
export const joining = {
  /** Between the members of a list. */
  list: ", ",
  /** A list that goes on. */
  openList: "{list} …",
  /** The last member of a list of which one is meant. */
  either: "{others} or {last}",
  /** Between whole clauses. */
  clauses: "; ",
  /** Between sentences. */
  sentences: " ",
  /** After the last of several clauses. */
  end: "{clauses}.",
} as const;
