import { saveBook } from "../../../src/workbench/book/saveBook";
import { withBrowser } from "../../browser";
import { draw, mapPlan } from "../../workbook/shapes/drawn";
import { box, mapOf, reports } from "../../workbook/shapes/mapBlock";
import { makeBook } from "../makeBook";

withBrowser("a map on the page", (visit) => {
  test("a box is dragged, its line follows and bends, and all is in the saved file", async () => {
    const book = makeBook({ Sheet1: [["Hello"]] });
    await draw(book, mapPlan(mapOf([box("ana", 0, 0), box("ben", 0, 100)], [reports("ana", "ben")])));
    const page = await visit();
    await page
      .getByLabel("Workbook file")
      .setInputFiles({ name: "map.xlsx", mimeType: "", buffer: Buffer.from(await saveBook(book)) });
    await page.getByRole("tab", { name: "Decision map", exact: true }).click();
    const ben = page.locator(".drawing").filter({ hasText: "Person ben" });
    const line = page.getByRole("img", { name: "ben reports to ana" }).locator("path");
    expect(await ben.locator("span").allTextContents()).toEqual(["Person ben", "Buyer"]);
    const [before, pathBefore] = [await ben.boundingBox(), await line.getAttribute("d")];
    if (!before) throw new Error("Ben is not to be seen");
    await page.mouse.move(before.x + 20, before.y + 20);
    await page.mouse.down();
    await page.mouse.move(before.x + 220, before.y + 60, { steps: 4 });
    await page.mouse.up();
    const after = await ben.boundingBox();
    expect([after?.x, after?.y].map((at) => Math.round(at ?? 0))).toEqual(
      [before.x + 200, before.y + 40].map(Math.round),
    );
    const pathAfter = await line.getAttribute("d");
    expect(pathAfter).not.toBe(pathBefore);
    const turns = (pathAfter ?? "")
      .split("L")
      .map((point) => point.trim().replace("M", "").split(" ").map(Number));
    const [start, end] = [turns[0], turns[turns.length - 1]];
    expect([end[0] - start[0], end[1] - start[1]].map(Math.round)).toEqual([
      200,
      Math.round((100 - 48) / 0.75 + 40),
    ]);
  });
});
