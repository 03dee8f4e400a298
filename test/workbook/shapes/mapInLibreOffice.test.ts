import type { Book } from "../../../src/workbench/book/Book";
import { makeBook } from "../../workbench/makeBook";
import { withLibreOffice } from "../../workbench/book/throughLibreOffice";
import { draw, mapPlan, shapesOf } from "./drawn";
import { largeMap } from "./mapBlock";

const counts = (book: Book) => ({
  boxes: shapesOf(book).filter(({ kind }) => kind !== "line").length,
  lines: shapesOf(book).filter(({ kind }) => kind === "line").length,
});

withLibreOffice("a map in LibreOffice", (through) => {
  test("it shows as many boxes and connectors, with their texts", async () => {
    const book = makeBook({ Sheet1: [["Hello"]] });
    await draw(book, mapPlan(largeMap(30, 40)));
    expect(counts(book)).toEqual({ boxes: 30, lines: 40 });
    const theirs = await through(book);
    expect(counts(theirs)).toEqual({ boxes: 30, lines: 40 });
    const texts = (each: Book) => shapesOf(each).flatMap(({ text }) => text?.content ?? []);
    expect(texts(theirs)).toEqual(texts(book));
  }, 180_000);
});
