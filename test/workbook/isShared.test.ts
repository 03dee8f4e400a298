import { newBook } from "../../src/workbench/book/newBook";
import { createNodeHost } from "../../src/workbench/host/transport/createNodeHost";
import { isShared } from "../../src/workbook/isShared";

test("a workbook that nobody else has open is not shared", async () => {
  const leave = createNodeHost(newBook("own.xlsx")).useGlobally();
  expect(await isShared().finally(leave)).toBe(false);
});

test("while a cell is being typed into Excel cannot tell, so the workbook counts as shared", async () => {
  const host = createNodeHost(newBook("own.xlsx"), {
    intercept: () => ({ kind: "fail", code: "InvalidOperationInCellEditMode" }),
  });
  const leave = host.useGlobally();
  expect(await isShared().finally(leave)).toBe(true);
});
