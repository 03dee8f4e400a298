import { palette } from "../../src/reports/palette";
import { tierColors } from "../../src/taskpane/tierColors";

test.each([2, 3, 4, 5, 6])("%i tiers have the colours they have on the sheets", (count) => {
  const onSheets = palette(count).map(({ fill, color }) => ({ fill, ink: color }));
  expect(tierColors(count)).toEqual(onSheets);
});
