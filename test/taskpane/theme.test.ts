import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  createDarkTheme,
  createLightTheme,
  tokens as fluentsTokens,
  type BrandVariants,
} from "@fluentui/react-components";
import { tokens } from "../../src/taskpane/fluentTokens";
import { tierColors } from "../../src/taskpane/tierColors";

/** One ramp of blue; steps 40 and 80 are the sheets' colours of tier A and tier B. */
const brand: BrandVariants = {
  10: "#05141F",
  20: "#072132",
  30: "#092E47",
  40: "#0B3C5D",
  50: "#134A70",
  60: "#1B5983",
  70: "#236897",
  80: "#2B78AB",
  90: "#3C8ABE",
  100: "#4C9CD2",
  110: "#69ABD9",
  120: "#84B9E0",
  130: "#9EC8E7",
  140: "#B8D6ED",
  150: "#D1E5F3",
  160: "#EBF3F9",
};

const css = readFileSync(join(__dirname, "../../src/taskpane/theme.css"), "utf8");

/** The tokens of one rule of theme.css, in one spelling of white space, quotes and colours. */
function tokensOf(selector: string): Record<string, string> {
  const rule = css.split("}").find((each) => each.includes(`${selector} {`)) ?? "";
  const lines = [...rule.matchAll(/--(\w+):\s*([^;]+);/g)];
  return Object.fromEntries(lines.map(([, name, value]) => [name, plain(value)]));
}

function plain(value: string): string {
  return value.replace(/["']/g, "").replace(/\s+/g, "").toLowerCase();
}

function ofFluent(theme: object, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, plain(String(Reflect.get(theme, name)))]));
}

test.each([
  [":root", createLightTheme(brand)],
  [":root", createDarkTheme(brand)],
  [".light", createLightTheme(brand)],
  [".dark", createDarkTheme(brand)],
])("the tokens of %s are Fluent's own", (selector, theme) => {
  const tokens = tokensOf(selector);
  expect(Object.keys(tokens).length).toBeGreaterThan(40);
  expect(tokens).toEqual(ofFluent(theme, Object.keys(tokens)));
});

test("light and dark name the same tokens", () => {
  expect(Object.keys(tokensOf(".dark"))).toEqual(Object.keys(tokensOf(".light")));
});

test("tiers A and B are steps of the ramp", () => {
  const [a, b] = tierColors(3);
  expect([a.fill, b.fill]).toEqual([brand[40], brand[80]]);
});

test("every token of Fluent is its own name as a CSS variable, layers apart, which the pane has none of", () => {
  const different = Object.entries(fluentsTokens).filter(([name, value]) => tokens[name] !== value);
  expect(different.filter(([name]) => !name.startsWith("zIndex"))).toEqual([]);
});
