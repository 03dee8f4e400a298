import { chooseLanguage, chosenLanguage } from "../../src/actions/chosenLanguage";
import { greet } from "../../src/actions/greet";
import { files } from "../../src/actions/loadLanguage";
import { speech } from "../../src/model/languages/speech";

afterEach(() => chooseLanguage(undefined));

test.each([
  [{}, { language: "en", numbers: "en-US" }],
  [
    { displayLanguage: "en-GB", contentLanguage: "de-DE" },
    { language: "en", numbers: "de-DE" },
  ],
  [{ displayLanguage: "fi-FI" }, { language: "en", numbers: "fi-FI" }],
])("an Office of %j is spoken to as %j", async (office, spoken) => {
  await greet(office);
  expect(speech()).toEqual(spoken);
});

const whereThere = files.de ? test : test.skip;

whereThere(
  "what the person chose goes before the language of Office, also where nothing can be stored",
  async () => {
    chooseLanguage("de");
    await greet({ displayLanguage: "en-US", contentLanguage: "en-US" });
    expect(speech()).toEqual({ language: "de", numbers: "en-US" });
    chooseLanguage(undefined);
    expect(chosenLanguage()).toBeUndefined();
    await greet({ displayLanguage: "de-AT" });
    expect(speech()).toEqual({ language: "de", numbers: "de-AT" });
  },
);
