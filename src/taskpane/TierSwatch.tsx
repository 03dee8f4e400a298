import { tierColors } from "./tierColors";

/** A tier's colour with its letter (the first of a longer name): never the colour alone. */
export function TierSwatch({ tier, place, count }: { tier: string; place: number; count: number }) {
  const { fill, ink } = tierColors(count)[place];
  return (
    <span className="swatch" style={{ backgroundColor: fill, color: ink }}>
      {[...tier.trim()].slice(0, tier.length > 2 ? 1 : 2).join("")}
    </span>
  );
}
