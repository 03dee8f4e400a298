import type { Criterion } from "../../../src/model/scores";

/** A criterion of growth with a weight of 1, but for what a test says of it. */
export function criterion(name: string, own: Partial<Criterion> = {}): Criterion {
  const plain = { dimension: "Growth", weight: 1, higherIsBetter: true, source: "Rating" } as const;
  return { name, key: name.toLowerCase(), ...plain, ...own };
}
