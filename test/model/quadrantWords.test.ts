import { loadLanguage } from "../../src/actions/loadLanguage";
import { speaking } from "../../src/model/languages/speech";
import { quadrantWords } from "../../src/model/quadrantWords";
import { defaultSettings } from "../../src/model/settings";

const german = { language: "de", numbers: "de-DE" } as const;

beforeAll(() => loadLanguage("de"));

test("the usual names of the quadrants are said in the language, a person's own as typed", () => {
  expect(quadrantWords(defaultSettings)).toEqual(["Grow", "Protect", "Develop", "Maintain"]);
  expect(speaking(german, () => quadrantWords(defaultSettings))).toEqual([
    "Ausbauen",
    "Schützen",
    "Entwickeln",
    "Halten",
  ]);
  const own = { quadrantNames: ["Stars", "Protect", "Grow", "Maintain"] } as const;
  expect(speaking(german, () => quadrantWords(own))).toEqual(["Stars", "Schützen", "Grow", "Halten"]);
});
