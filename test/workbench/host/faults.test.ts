import type { Interception } from "../../../src/workbench/host/Intercept";
import { onSheet, openBookWith, valuesOf } from "./openBookWith";

test("a request at the payload limit passes, one byte more does not", async () => {
  const limit = 2000;
  const write = async (length: number, payloadLimit: number) => {
    const node = await openBookWith([], { payloadLimit });
    const writing = onSheet(node, (sheet) => {
      sheet.getRange("A1").untrack().values = [["x".repeat(length)]];
    });
    return writing.then(
      () => node.host.log[0],
      (error: { code: string }) => ({ ...node.host.log[0], thrown: error.code }),
    );
  };
  const { sent } = await write(0, limit);
  expect(await write(limit - sent, limit)).toMatchObject({ sent: limit, writes: true });
  expect(await write(limit - sent + 1, limit)).toMatchObject({
    sent: limit + 1,
    writes: false,
    error: "RequestPayloadSizeLimitExceeded",
    thrown: "RequestPayloadSizeLimitExceeded",
  });
});

test("an answer beyond the payload limit is refused, though what was written stays", async () => {
  const node = await openBookWith();
  for (let row = 0; row < 100; row++) node.host.book.sheets[0].cells.setValue(row, 0, "x".repeat(100));
  const small = await openBookWith([], { payloadLimit: 5000 });
  small.host.book.sheets = node.host.book.sheets;
  const reading = onSheet(small, (sheet) => {
    sheet.getRange("B1").values = [["written"]];
    sheet.getRange("A1:A100").load("values");
  });
  await expect(reading).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  expect(await valuesOf(small, "B1")).toEqual([["written"]]);
});

/** Writes A1 and A2 in one request while the host spoils it. */
async function writeSpoiled(spoil: Interception) {
  const node = await openBookWith([["before"], ["before"]]);
  node.host.intercept = () => spoil;
  const outcome = onSheet(node, (sheet) => {
    sheet.getRange("A1").untrack().values = [["after"]];
    sheet.getRange("A2").untrack().values = [["after"]];
  }).then(
    () => "done",
    (error: { code: string }) => error.code,
  );
  const waiting = new Promise<string>((resolve) => setTimeout(() => resolve("no answer"), 50));
  const came = await Promise.race([outcome, waiting]);
  node.host.intercept = undefined;
  return [came, ...(await valuesOf(node, "A1:A2")).flat()];
}

test("a request may fail before anything is done", async () => {
  expect(await writeSpoiled({ kind: "fail", code: "ActivityLimitReached" })).toEqual([
    "ActivityLimitReached",
    "before",
    "before",
  ]);
});

test("a request may fail half way", async () => {
  expect(await writeSpoiled({ kind: "fail after", actions: 6, code: "GeneralException" })).toEqual([
    "GeneralException",
    "after",
    "before",
  ]);
});

test("a request may be done and never answered", async () => {
  expect(await writeSpoiled({ kind: "never answer" })).toEqual(["no answer", "after", "after"]);
});

test("someone may edit between two requests", async () => {
  const node = await openBookWith([["before"]]);
  const requests: number[] = [];
  node.host.intercept = ({ n }) => {
    requests.push(n);
    if (requests.length === 2) node.host.book.sheets[0].cells.setValue(0, 0, "edited");
  };
  const seen = await onSheet(node, async (sheet, context) => {
    const range = sheet.getRange("A1").load("values");
    await context.sync();
    const first = range.values[0][0];
    range.load("values");
    await context.sync();
    return [first, range.values[0][0]];
  });
  expect(seen).toEqual(["before", "edited"]);
});

test("a fault of the host itself never passes for Excel's", async () => {
  const node = await openBookWith();
  Object.defineProperty(node.host.book.sheets[0], "cells", { value: undefined });
  const reading = onSheet(node, (sheet) => {
    sheet.getRange("A1").load("values");
  });
  await expect(reading).rejects.toMatchObject({
    code: "GeneralException",
    message: expect.stringContaining("workbench: fault in the host"),
  });
});
