import { readArguments } from "../../src/headless/readArguments";

test("an action, a file to read, a file to write", () => {
  expect(readArguments(["recomputeTiers", "in.xlsx", "out.xlsx"])).toEqual({
    action: "recomputeTiers",
    input: "in.xlsx",
    output: "out.xlsx",
    set: {},
    sources: [],
    address: undefined,
    language: "en",
  });
});

test("settings and sources, as many as there are, wherever they stand", () => {
  const given = ["--set", "Tier line A=0.7", "inspect", "a.xlsx", "--source", "North!A1:B9", "b.xlsx"];
  expect(readArguments([...given, "--set", "Tier names = A, B", "--source", "South"])).toMatchObject({
    set: { "Tier line A": "0.7", "Tier names": "A, B" },
    sources: ["North!A1:B9", "South"],
  });
});

test("tools, where not all are meant", () => {
  expect(readArguments(["insertTemplate", "a.xlsx", "b.xlsx", "--tool", "buildTeam"])).toMatchObject({
    tools: ["buildTeam"],
  });
});

test.each([
  [[], "Use it as"],
  [["recomputeTiers", "in.xlsx"], "Use it as"],
  [["recomputeTiers", "in.xlsx", "out.xlsx", "more.xlsx"], "Use it as"],
  [["inspect", "a", "b", "--set"], "--set is no option, or its value is missing"],
  [["inspect", "a", "b", "--set", "Tier line A"], "found Tier line A"],
  [["inspect", "a", "b", "--loud", "yes"], "--loud is no option"],
  [["inspect", "a", "b", "--language", "tlh"], "--language is no option, or its value"],
])("%j is answered with a sentence", (given, sentence) => {
  expect(readArguments(given)).toContain(sentence);
});
