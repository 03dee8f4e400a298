import { useCallback, useMemo, useState } from "react";
import type { InputFacts } from "../../model/explain";
import type { CriterionWish } from "../../model/scores";

/** A criterion as the person would have it. */
export interface CriterionDraft extends CriterionWish {
  /** The weight it had before it was taken out, to come back with. */
  readonly before?: number;
}

/** The criteria as the person would have them, and what a run is to be told of it. */
export interface CriteriaDraft {
  /** Undefined where they are faulty in the workbook. */
  readonly list: readonly CriterionDraft[] | undefined;
  readonly changed: boolean;
  readonly hasWeight: boolean;
  /** What differs from the table; all that count where there is no table yet. */
  readonly wishes: readonly CriterionWish[];
  readonly change: (criterion: CriterionDraft) => void;
  readonly reset: () => void;
  /** A run has written them; the next look will show them. */
  readonly keep: () => void;
}

type Edits = Readonly<Record<string, CriterionDraft>>;

/** The criteria of the last look with the person's edits on them; an edit goes once the workbook says the same. */
export function useCriteria(inputs: InputFacts | undefined): CriteriaDraft {
  const standing = inputs?.criteria;
  const [edits, setEdits] = useState<Edits>({});
  const [kept, setKept] = useState<Edits>();
  const [looked, setLooked] = useState(standing);
  if (looked !== standing) {
    setLooked(standing);
    setEdits(stillDifferent(edits, standing));
  }
  const change = useCallback(
    (criterion: CriterionDraft) => setEdits((now) => ({ ...now, [criterionKey(criterion.name)]: criterion })),
    [],
  );
  const reset = useCallback(() => setEdits({}), []);
  const keep = useCallback(() => setKept(edits), [edits]);
  return useMemo(() => {
    const list = standing && withEdits(standing, edits);
    const different = Object.values(stillDifferent(edits, standing));
    const changed = edits !== kept && different.length > 0;
    const counting = (list ?? []).filter(({ weight }) => weight > 0);
    const told = inputs?.criteriaAt === undefined ? counting : different;
    return {
      list,
      changed,
      hasWeight: counting.length > 0,
      wishes: changed ? told.map(wishOf) : [],
      change,
      reset,
      keep,
    };
  }, [standing, edits, kept, inputs, change, reset, keep]);
}

/** What makes two spellings one criterion in the pane. */
export function criterionKey(name: string): string {
  return name.replace(/\s+/g, " ").trim().toLowerCase();
}

function withEdits(standing: readonly CriterionWish[], edits: Edits): readonly CriterionDraft[] {
  const all = new Map<string, CriterionDraft>(standing.map((each) => [criterionKey(each.name), each]));
  for (const [key, edit] of Object.entries(edits)) all.set(key, edit);
  return [...all.values()];
}

function stillDifferent(edits: Edits, standing: readonly CriterionWish[] = []): Edits {
  const known = new Map(standing.map((each) => [criterionKey(each.name), wishOf(each)]));
  const differs = ([key, edit]: [string, CriterionDraft]) =>
    JSON.stringify(known.get(key)) !== JSON.stringify(wishOf(edit));
  return Object.fromEntries(Object.entries(edits).filter(differs));
}

function wishOf({ name, dimension, weight, higherIsBetter, source }: CriterionWish): CriterionWish {
  return { name, dimension, weight, higherIsBetter, source };
}
