import { explainSelection } from "../../src/actions/explainSelection";
import { runAction } from "../../src/actions/runAction";
import type { AccountExplained } from "../../src/model/explain";
import type { LastRead } from "../../src/model/outcome";
import type { Book } from "../../src/workbench/book/Book";
import { parseRect } from "../../src/workbench/book/address";
import { select } from "../../src/workbench/host/objects/activate";
import { createNodeHost, type NodeHost } from "../../src/workbench/host/transport/createNodeHost";
import { makeBook } from "../workbench/makeBook";
import { resultOf, runOn, sheetNamed, today } from "./workbench";

const rows = [
  ["Account", 2023, 2024],
  ["Dent", 40, 54],
  ["Bend", 60, 20],
  ["Chip", 66, undefined],
  ["Crack", 33, undefined],
  ["Scratch", undefined, 27],
];
const book = () =>
  makeBook({ Defects: rows, Notes: [["a", "Dent"]] }, { tables: { Revenue: "Defects!A1:C6" } });
const lastReadOf = async (of: Book): Promise<LastRead> => ({
  inspection: await resultOf(of, "inspect"),
  changedSince: false,
});

test("a row of the source is explained, with one request where the workbook was read before", async () => {
  const defects = book();
  const lastRead = await lastReadOf(defects);
  const { outcome, requests, bytes } = await runOn(defects, "explainAccount", {
    address: "Defects!B5",
    lastRead,
  });
  expect(requests).toBe(1);
  expect(bytes.sent + bytes.received).toBeLessThan(8_000);
  expect(outcome).toMatchObject({
    kind: "done",
    result: {
      account: "Crack",
      message: "Crack: Rank 4 of 5 with 33.00; the 3 accounts above bring 80.00%.",
      sections: [
        { heading: "Tier by revenue" },
        { heading: "Over the periods" },
        { heading: "Retention from 2023 to 2024" },
      ],
    },
  });
});

test("without anything read before it reads the workbook, and without an address it takes the active cell", async () => {
  const defects = book();
  defects.selection = { sheetId: sheetNamed(defects, "Defects").id, address: "C4" };
  defects.activeSheetId = defects.selection.sheetId;
  const { account, doubt } = await resultOf(defects, "explainAccount");
  expect([account, doubt]).toEqual(["Chip", undefined]);
});

test("rows of the results are explained, also of sheets that were made after the last look", async () => {
  const defects = book();
  const before = await lastReadOf(defects);
  await resultOf(defects, "recomputeTiers");
  await resultOf(defects, "buildRetention");
  const after = await lastReadOf(defects);
  for (const lastRead of [before, after]) {
    const at = async (address: string) =>
      (await resultOf(defects, "explainAccount", { address, lastRead })).account;
    expect(await at("Pareto!D8")).toBe("Bend");
    expect(await at("Retention!D33")).toBe("Bend");
    if (lastRead === after) expect(await at("Retention!I32")).toBe("Scratch");
    expect(await at("Notes!A1")).toBe("Dent");
  }
});

test("what stands nowhere is said not to, and a name that is new is said to be unread", async () => {
  const defects = book();
  const lastRead = await lastReadOf(defects);
  expect(await resultOf(defects, "explainAccount", { address: "Defects!F40", lastRead })).toMatchObject({
    message: "No account stands there. Select a row of your revenue or of a results table.",
    sections: [],
  });
  sheetNamed(defects, "Defects").cells.setValue(2, 0, "Bent");
  const { message } = await resultOf(defects, "explainAccount", { address: "Defects!A3", lastRead });
  expect(message).toBe("“Bent” was not among the accounts that were last read.");
});

test("an explanation of a workbook that was changed since says so", async () => {
  const defects = book();
  const lastRead = { ...(await lastReadOf(defects)), changedSince: true };
  const { doubt } = await resultOf(defects, "explainAccount", { address: "Defects!A2", lastRead });
  expect(doubt).toBe("The workbook was changed since; this is as last read.");
});

test("scores and KPIs of other tables are told as well, also of accounts without revenue; faulty ones are left out", async () => {
  const criteria = [
    ["Criterion", "Dimension", "Weight", "Higher is better", "Source"],
    ["Revenue potential", "Growth", 15, "yes", "Rating"],
    ["Cost to serve", "Growth", 35, "yes", "Rating"],
    ["Culture", "Harmony", 20, "yes", "Rating"],
    ["Vision", "Harmony", 30, "yes", "Rating"],
  ];
  const ratings = (mark: number) => [
    ["Account", "Revenue potential", "Cost to serve", "Culture", "Vision"],
    ["Dent", 8, 3, 2, mark],
    ["Newcomer", 4, 6, 8, 3],
  ];
  const kpis = [
    ["Account", "Plan", "MRR", "MRR a period ago", "Engagement", "Cancellation risk"],
    ["Dent", "Basic", 100, 90, 20, 80],
  ];
  const bookWith = (mark: number) =>
    makeBook(
      { Defects: rows, Criteria: criteria, Ratings: ratings(mark), KPIs: kpis },
      {
        tables: {
          Revenue: "Defects!A1:C6",
          VF_Criteria: "Criteria!A1:E5",
          VF_Ratings: "Ratings!A1:E3",
          VF_Kpis: "KPIs!A1:F2",
        },
      },
    );
  const told = async (of: Book, address: string) => {
    const { account, sections } = await resultOf(of, "explainAccount", { address });
    return [account, ...sections.map(({ heading }) => heading)];
  };
  const revenue = ["Tier by revenue", "Over the periods", "Retention from 2023 to 2024"];
  const sound = bookWith(1);
  expect(await told(sound, "Defects!A2")).toEqual(["Dent", ...revenue, "Score by criterion", "Risk"]);
  expect(await told(sound, "KPIs!C2")).toEqual(["Dent", ...revenue, "Score by criterion", "Risk"]);
  expect(await told(sound, "Ratings!B3")).toEqual(["Newcomer", "Score by criterion"]);
  expect(await told(bookWith(99), "Defects!A2")).toEqual(["Dent", ...revenue, "Risk"]);
});

const resting = 20;
const rested = () => new Promise((resolve) => setTimeout(resolve, 6 * resting));

let leave: (() => void) | undefined;
afterEach(() => {
  leave?.();
  leave = undefined;
});

/** A workbook in Excel, and what is told of the cells that the person selects. */
async function followed(
  read: (lastRead: LastRead) => LastRead | undefined = (each) => each,
  missing?: RegExp,
) {
  const defects = book();
  const lastRead = await lastReadOf(defects);
  const node = createNodeHost(defects);
  leave = node.useGlobally();
  node.host.intercept = ({ batch }) =>
    missing?.test(JSON.stringify(batch)) ? { kind: "fail", code: "ApiNotFound" } : undefined;
  const told: (string | undefined)[] = [];
  const onExplained = ({ account }: AccountExplained) => told.push(account);
  const onBug = (error: unknown) => {
    throw error;
  };
  const unwatch = await explainSelection(() => read(lastRead), onExplained, onBug, resting);
  return { defects, node, told, unwatch, before: node.requests() };
}

function go({ host }: NodeHost, of: Book, sheet: string, address: string) {
  select(host, sheetNamed(of, sheet), parseRect(address)!);
  host.events.fire();
}

test("the pane follows the selection: one request for where it comes to rest", async () => {
  const { defects, node, told, before } = await followed();
  for (const address of ["A2", "A3", "A4"]) go(node, defects, "Defects", address);
  await rested();
  expect(told).toEqual(["Chip"]);
  expect(node.requests()).toBe(before + 1);
  go(node, defects, "Notes", "B1");
  await rested();
  expect(told).toEqual(["Chip", "Dent"]);
});

test("nothing is asked of Excel while nothing is known, nor after the following has ended", async () => {
  let isKnown = false;
  const { defects, node, told, unwatch, before } = await followed((each) => (isKnown ? each : undefined));
  go(node, defects, "Defects", "A2");
  await rested();
  expect([told, node.requests()]).toEqual([[], before]);
  isKnown = true;
  await unwatch?.();
  go(node, defects, "Defects", "A3");
  await rested();
  expect(told).toEqual([]);
});

test("an action named in the pane's manner ends as others do", async () => {
  const node = createNodeHost(book());
  leave = node.useGlobally();
  const outcome = await runAction("explainAccount", { asOf: today, address: "Nowhere!A1" });
  expect(outcome.kind).toBe("problem");
});

test("an Excel that does not tell of selections on all sheets is asked of the workbook's", async () => {
  const { defects, node, told } = await followed(undefined, /SelectionChanged/);
  go(node, defects, "Defects", "A6");
  await rested();
  expect(told).toEqual(["Scratch"]);
});

test("where nothing can be registered nothing is followed, and nothing breaks", async () => {
  const { unwatch } = await followed(undefined, /./);
  expect(unwatch).toBeUndefined();
});

test("while a cell is typed into, or a chart is selected, nothing is told and nothing breaks", async () => {
  const { defects, node, told } = await followed();
  for (const code of ["InvalidOperationInCellEditMode", "InvalidSelection", "ItemNotFound"]) {
    node.host.intercept = () => ({ kind: "fail", code });
    go(node, defects, "Defects", "A2");
    await rested();
  }
  expect(told).toEqual([]);
  node.host.intercept = undefined;
  go(node, defects, "Defects", "A3");
  await rested();
  expect(told).toEqual(["Bend"]);
});
