import { speaking } from "../../../src/model/languages/speech";
import { retentionTexts } from "../../../src/model/retentionTexts";
import { numberFormat } from "../../../src/model/languages/numbers";
import { learnMarked } from "./markedLanguage";

const german = { language: "de", numbers: "de-DE" } as const;

beforeAll(learnMarked);

test("a message without placeholders is a text, one with them a function, groups stay groups", () => {
  expect(retentionTexts.title).toBe("Account retention");
  expect(retentionTexts.lostHeading({ accounts: 1265 })).toBe("Lost and shrunk accounts (1,265)");
  expect(retentionTexts.steps.opening({ from: "1997" })).toBe("Opening 1997");
});

test("the language is that of the moment a sentence is asked for", () => {
  const { lostHeading } = retentionTexts;
  expect(speaking(german, () => [retentionTexts.title, lostHeading({ accounts: 7 })])).toEqual([
    "⟦Account retention⟧",
    "⟦Lost and shrunk accounts (7)⟧",
  ]);
  expect(retentionTexts.title).toBe("Account retention");
});

test("words follow the language, numbers the workbook", () => {
  const english = { language: "en", numbers: "de-DE" } as const;
  expect(speaking(english, () => retentionTexts.lostHeading({ accounts: 1265 }))).toBe(
    "Lost and shrunk accounts (1.265)",
  );
  expect(speaking(english, () => numberFormat({ style: "percent" }).format(0.5))).toBe("50\u00a0%");
});

test("a fault while another language is spoken leaves the language as it was", () => {
  expect(() =>
    speaking(german, () => {
      throw new Error("broken off");
    }),
  ).toThrow("broken off");
  expect(retentionTexts.title).toBe("Account retention");
});

test("a language that was not loaded is a bug, not English", () => {
  expect(() => speaking({ language: "ru", numbers: "ru-RU" }, () => retentionTexts.title)).toThrow(
    "The language ru was not loaded before it was spoken.",
  );
});

test("a message without a value for its placeholder is a bug", () => {
  const broken = retentionTexts.lostHeading as (values: object) => string;
  expect(() => broken({})).toThrow(/accounts/);
});
