import { speech } from "../../src/model/languages/speech";
import { cultureOf } from "../../src/workbench/book/cultureOf";
import { count } from "../../src/taskpane/numbers";
import { smallBook } from "../taskpane/books";
import { resultOf } from "./workbench";

test("from a look on the pane writes numbers as the workbook does, in the same language", async () => {
  expect(count(1265.5)).toBe("1,265.5");
  const german = smallBook();
  german.culture = cultureOf("de-DE");
  const { revenue } = await resultOf(german, "inspect");
  expect(revenue?.names).toHaveLength(4);
  expect(speech()).toEqual({ language: "en", numbers: "de-DE" });
  expect(count(1265.5)).toBe("1.265,5");
  await resultOf(smallBook(), "inspect");
  expect(count(1265.5)).toBe("1,265.5");
});
