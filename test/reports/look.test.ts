import { quietTierRules } from "../../src/reports/highlightRules";
import { hairline, ink, movementColors, page, secondary, styles, tierShades } from "../../src/reports/look";
import { palette } from "../../src/reports/palette";

/** WCAG 2 luminance of `#RRGGBB`, 0 to 1. */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const counts = [2, 3, 4, 5, 6];

test.each(Object.entries(styles))("text of the style %s reads on its fill", (_, style) => {
  const { color = ink, fill = page } = style as { color?: string; fill?: string };
  expect(contrast(color, fill)).toBeGreaterThanOrEqual(4.5);
});

test.each(counts)("with %i tiers each tier's text reads on its colour", (tiers) => {
  for (const { fill, color } of palette(tiers)) expect(contrast(color, fill)).toBeGreaterThanOrEqual(4.5);
});

test.each(counts)("with %i tiers a greyscale print keeps their order, well apart", (tiers) => {
  const shades = palette(tiers).map(({ fill }) => luminance(fill));
  expect(shades).toHaveLength(tiers);
  for (const [at, shade] of shades.entries())
    if (at > 0) expect(shade - shades[at - 1]).toBeGreaterThan(0.09);
});

test("three tiers have the three shades everybody knows", () => {
  expect(palette(3).map(({ fill }) => fill)).toEqual(Object.values(tierShades));
});

test.each(Object.entries(movementColors))(
  "the word %s reads on paper and on a banded row",
  (_, { color }) => {
    expect(contrast(color, page)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(color, "#F2F2F2")).toBeGreaterThanOrEqual(4.5);
  },
);

test.each(counts)("the letters of %i tiers read without a fill", (tiers) => {
  for (const rule of quietTierRules([..."ABCDEF"].slice(0, tiers))) {
    if (rule.kind !== "text is") throw new Error("no word");
    expect(rule.fill).toBeUndefined();
    expect(contrast(rule.color, page)).toBeGreaterThanOrEqual(4.5);
  }
});

test("text over a data bar reads, and hairlines stay in the background", () => {
  expect(contrast(ink, tierShades.last)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(secondary, page)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(hairline, page)).toBeLessThan(1.5);
});
