import { offeredLanguages } from "../../src/actions/loadLanguage";
import { misfits } from "./misfits";
import { templateSheets } from "./templateSheets";

test.each(offeredLanguages)("in %s every word on every sheet finds room", async (language) => {
  const sheets = await templateSheets(language);
  expect(sheets.length).toBeGreaterThan(30);
  expect(sheets.flatMap(misfits)).toEqual([]);
});
