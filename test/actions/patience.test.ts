import type { ActionRequest, Step } from "../../src/model/outcome";
import type { Interception } from "../../src/workbench/host/Intercept";
import { patience } from "../../src/workbook/patience";
import { makeBook } from "../workbench/makeBook";
import { cellsOf, runOn } from "./workbench";

const real = { ...patience };
beforeAll(() => void Object.assign(patience, { pauses: [1, 2, 3], look: 1, looks: 5, answer: 500 }));
afterAll(() => void Object.assign(patience, real));

const bookOf = () =>
  makeBook(
    {
      Sales: [
        ["Account", 2023, 2024],
        ["Alfreds", 500, 900],
        ["Berglunds", 300, 50],
      ],
    },
    { tables: { Revenue: "Sales!A1:C3" } },
  );

/** Runs while some of the requests fail; tells how it ended, its steps, and what stands above our columns. */
async function runWhile(
  fault: (n: number) => Interception | undefined,
  request: Partial<ActionRequest> = {},
) {
  const book = bookOf();
  const steps: Step[] = [];
  const onStep = (step: Step) => void steps.push(step);
  const intercept = ({ n }: { n: number }) => fault(n);
  const { outcome, requests } = await runOn(book, "recomputeTiers", { onStep, ...request }, { intercept });
  return { outcome, steps, requests, header: cellsOf(book, "Revenue")[0] };
}

const fail = (code: string): Interception => ({ kind: "fail", code });
const columns = ["Tier", "Rank", "Share", "Cumulative share", "Tier 2023", "Tier 2024", "Movement"];
const whole = ["Account", "2023", "2024", ...columns];

test.each([1, 2, 3, 4, 5])("Excel that is busy at request %d is asked again", async (at) => {
  const { outcome, header } = await runWhile((n) => (n === at ? fail("ActivityLimitReached") : undefined));
  expect(outcome.kind).toBe("done");
  expect(header).toEqual(whole);
});

test("Excel that stays busy is asked four times in all, then the person is told", async () => {
  const { outcome, requests } = await runWhile(() => fail("ServiceNotAvailable"));
  expect(outcome).toMatchObject({ kind: "problem", code: "excelBusy" });
  expect(requests).toBe(4);
});

test("a session that has ended is tried once more", async () => {
  const { outcome, requests } = await runWhile(() => fail("InvalidOrTimedOutSession"));
  expect(outcome).toMatchObject({ kind: "problem", code: "sessionExpired" });
  expect(requests).toBe(2);
});

test("while a cell is edited the run says so and waits", async () => {
  const { outcome, steps } = await runWhile((n) =>
    n === 3 || n === 4 ? fail("InvalidOperationInCellEditMode") : undefined,
  );
  expect(outcome.kind).toBe("done");
  expect(steps).toEqual([
    "reading",
    "understanding",
    "computing",
    ...["waiting", "reading", "waiting", "reading", "understanding", "computing", "writing", "checking"],
  ]);
});

test("it does not wait for ever, and it can be cancelled while it waits", async () => {
  const edited = () => fail("InvalidOperationInCellEditMode");
  const waited = await runWhile(edited);
  expect(waited.outcome).toMatchObject({ kind: "problem", code: "cellEditMode" });
  expect(waited.requests).toBe(6);
  const stop = new AbortController();
  const onStep = (step: Step) => step === "waiting" && stop.abort();
  const { outcome } = await runWhile(edited, { signal: stop.signal, onStep });
  expect(outcome.kind).toBe("cancelled");
});

test("a write that is too large for Excel goes out in smaller requests", async () => {
  const { outcome, header } = await runWhile((n) =>
    n === 4 ? fail("RequestPayloadSizeLimitExceeded") : undefined,
  );
  expect(outcome.kind).toBe("done");
  expect(header).toEqual(whole);
});

test("what Excel refuses for good is not tried again", async () => {
  const { outcome, requests } = await runWhile((n) => (n === 4 ? fail("AccessDenied") : undefined));
  expect(outcome).toMatchObject({ kind: "problem", code: "accessDenied" });
  // The last one asks where it broke off: what Excel refuses of the keeping only is done without.
  expect(requests).toBe(5);
});

test.each([1, 2, 3, 4, 5])(
  "request %d without an answer ends in a sentence, and the next run heals",
  async (at) => {
    for (const kind of ["never answer", "lose"] as const) {
      const book = bookOf();
      const intercept = ({ n }: { n: number }): Interception | undefined => (n === at ? { kind } : undefined);
      const { outcome } = await runOn(book, "recomputeTiers", {}, { intercept });
      expect(outcome).toMatchObject({ kind: "problem", code: "noAnswer" });
      const { outcome: healed } = await runOn(book, "recomputeTiers");
      expect(healed.kind).toBe("done");
      expect(cellsOf(book, "Revenue")[0]).toEqual(whole);
    }
  },
);
