/** What became of an account's tier from one period to the next; "" where it had revenue in neither. */
export const movements = ["", "Up", "Down", "Unchanged", "New", "Lost"] as const;

export type Movement = (typeof movements)[number];

/** The code of a movement: its place in `movements`. */
export function movementCode(movement: Movement): number {
  return movements.indexOf(movement);
}
