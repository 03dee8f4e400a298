import { emphasis, tierShades } from "../look";
import { mix } from "../palette";

/**
 * A colour for each plan, light to dark in their order, so that the order survives a greyscale print; the last plan,
 * the one to sell up to, is the darkest.
 */
export function planColors(plans: number): readonly string[] {
  const { first, second, last } = tierShades;
  if (plans === 1) return [second];
  return Array.from({ length: plans }, (_, at) => {
    const share = at / (plans - 1);
    return share < 0.5 ? mix(last, second, share * 2) : mix(second, first, share * 2 - 1);
  });
}

/** The line of change: it must be seen first. */
export const changeColor = emphasis;
