import type { Block, SheetPlan, TableBlock } from "../../../src/model/plan";
import { styles } from "../../../src/reports/look";
import { fitted } from "../../../src/reports/wording/fitted";
import { textAt } from "../../../src/reports/textAt";

const table = (...headers: readonly string[]): TableBlock => ({
  kind: "table",
  name: "VF_Contacts",
  at: { row: 4, column: 1 },
  table: {
    name: "VF_Contacts",
    rows: 1,
    columns: headers.map((name) => ({ name, kind: "text", values: ["Ina"] })),
  },
  header: styles.tableHeader,
  columns: headers.map(() => styles.name),
  hairline: "#000000",
});

function sheet(widths: readonly number[], ...blocks: readonly Block[]): SheetPlan {
  const print = { orientation: "landscape", rows: 6, columns: widths.length } as const;
  return {
    role: "x",
    name: "X",
    tabColor: "#000000",
    widths,
    gridlines: false,
    frozenRows: 0,
    print,
    blocks,
  };
}

test("a column is as wide as the longest word of its header, and no wider than it was where that fits", () => {
  const { widths } = fitted(sheet([1.5, 15, 15, 15], table("Power", "Entscheidungsmacht", "Decision power")));
  expect(widths).toEqual([1.5, 15, 17, 15]);
});

test("a header of several words makes its row higher, not its column wider", () => {
  const { widths, heights } = fitted(sheet([1.5, 14], table("In Warteschlange seit")));
  expect(widths).toEqual([1.5, 14]);
  expect(heights).toEqual([{ row: 4, height: 30 }]);
});

test("words that a list offers can be read", () => {
  const values = ["Nicht begonnen und nicht geplant"];
  const limit = { kind: "list", values, title: "State", message: "" } as const;
  const block: TableBlock = { ...table("State"), columns: [styles.input], limits: { State: limit } };
  expect(fitted(sheet([1.5, 14], block)).widths[1]).toBeGreaterThan(24);
});

test("the head of a narrow sheet is printed whole", () => {
  const finding = "One account a row, all amounts for the same period.";
  const { print } = fitted(sheet([1.5, 20], textAt("finding", 2, 1, finding, styles.finding)));
  expect(print.columns).toBeGreaterThan(3);
});

test("a line that would run into the cell beside it is written smaller, one with room stays as it is", () => {
  const beside = textAt("key", 5, 2, "Done", styles.caption);
  const long = textAt("caption", 5, 1, "Bars run from first to last", styles.caption);
  const sizeOf = (...blocks: readonly Block[]) => {
    const [first] = fitted(sheet([1.5, 17, 10], ...blocks)).blocks;
    return first.kind === "text" ? first.style.size : NaN;
  };
  expect(sizeOf(long)).toBe(9);
  expect(sizeOf(long, beside)).toBe(8.5);
});
