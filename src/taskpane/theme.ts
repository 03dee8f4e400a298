import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** One ramp of blue. Its steps 40 and 80 are the sheets' colours of tier A and tier B. */
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

/** The pane's two looks; high contrast is the browser's (forced colours). */
export const themes: Readonly<Record<"light" | "dark", Theme>> = {
  light: createLightTheme(brand),
  dark: createDarkTheme(brand),
};
