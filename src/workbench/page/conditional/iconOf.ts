/** A small picture in front of a cell's value: a character and its colour. */
export interface CellIcon {
  glyph: string;
  color: string;
  /** What it says, for those who do not see it. */
  label: string;
}

const [red, amber, green, grey] = ["#C0392B", "#D68910", "#2E7D5B", "#7F8C8D"];

const levels = (glyphs: string, colors: string[], words: string[]): CellIcon[] =>
  [...glyphs].map((glyph, at) => ({ glyph, color: colors[at], label: words[at] }));

const arrowWords = ["down", "rather down", "level", "rather up", "up"];
const three = [red, amber, green];
const four = [red, amber, amber, green];
const five = [red, amber, amber, amber, green];
const pick = (...at: number[]) => at.map((each) => arrowWords[each]);

/** From the lowest level to the highest. */
const sets: Record<string, CellIcon[]> = {
  ThreeArrows: levels("⬇➡⬆", three, pick(0, 2, 4)),
  ThreeArrowsGray: levels("⬇➡⬆", [grey, grey, grey], pick(0, 2, 4)),
  ThreeTriangles: levels("▼▬▲", three, pick(0, 2, 4)),
  ThreeFlags: levels("⚑⚑⚑", three, ["red", "amber", "green"]),
  ThreeTrafficLights1: levels("●●●", three, ["red", "amber", "green"]),
  ThreeTrafficLights2: levels("◉◉◉", three, ["red", "amber", "green"]),
  ThreeSigns: levels("◆▲●", three, ["red", "amber", "green"]),
  ThreeSymbols: levels("✖❗✔", three, ["bad", "mind", "good"]),
  ThreeSymbols2: levels("✖❗✔", three, ["bad", "mind", "good"]),
  ThreeStars: levels("☆⯪★", [grey, amber, amber], ["none", "half", "full"]),
  FourArrows: levels("▼◢◥▲", four, pick(0, 1, 3, 4)),
  FourArrowsGray: levels("▼◢◥▲", [grey, grey, grey, grey], pick(0, 1, 3, 4)),
  FourRedToBlack: levels("●●●●", ["#000000", grey, "#E6A5A0", red], ["1 of 4", "2 of 4", "3 of 4", "4 of 4"]),
  FourRating: levels("▂▄▆█", [grey, grey, grey, grey], ["1 of 4", "2 of 4", "3 of 4", "4 of 4"]),
  FourTrafficLights: levels("●●●●", ["#000000", ...three], ["black", "red", "amber", "green"]),
  FiveArrows: levels("▼◢▶◥▲", five, arrowWords),
  FiveArrowsGray: levels("▼◢▶◥▲", [grey, grey, grey, grey, grey], arrowWords),
  FiveRating: levels(
    "▁▂▄▆█",
    [grey, grey, grey, grey, grey],
    ["1 of 5", "2 of 5", "3 of 5", "4 of 5", "5 of 5"],
  ),
  FiveQuarters: levels(
    "○◔◑◕●",
    [grey, grey, grey, grey, grey],
    ["0 / 4", "1 / 4", "2 / 4", "3 / 4", "4 / 4"],
  ),
  FiveBoxes: levels(
    "▁▂▄▆█",
    [grey, grey, grey, grey, grey],
    ["1 of 5", "2 of 5", "3 of 5", "4 of 5", "5 of 5"],
  ),
};

/** The icon of a level, 0 for the lowest; undefined for an icon set the workbench does not know. */
export function iconOf(set: string, level: number): CellIcon | undefined {
  return sets[set]?.[level];
}
