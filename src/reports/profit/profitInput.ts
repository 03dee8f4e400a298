import type { CellStyle, EntryLimit, InputBlock, SheetPlan } from "../../model/plan";
import { profitHeaders, type ProfitHeader } from "../../model/profit";
import { profitTexts } from "../../model/profitTexts";
import type { Column } from "../../model/table";
import { hairline, heights, styles, tierShades } from "../look";
import { headHeights, HEAD_ROWS, pageHead } from "../pageHead";

/** The table `VF_Profit` to fill in, on a sheet of its own, one row for each of these accounts. */
export function profitInput(accounts: readonly string[]): InputBlock {
  return { kind: "input", name: "VF_Profit", make: sheet(accounts), addRows: [], addColumns: [], set: [] };
}

/** So many rows wait where no account is known: enough to see what belongs into them. */
const BLANK_ROWS = 12;

function sheet(accounts: readonly string[]): SheetPlan {
  const rows = Math.max(accounts.length, BLANK_ROWS);
  const columns = profitHeaders.map((name): Column => {
    const values = Array.from({ length: rows }, (_, at) => (name === "Account" ? (accounts[at] ?? "") : ""));
    return { name, kind: "text", values };
  });
  return {
    role: "profit-input",
    name: "Profit",
    tabColor: tierShades.second,
    widths: [1.5, ...profitHeaders.map((name) => columnWidths[name])],
    heights: [
      ...headHeights,
      { row: HEAD_ROWS, height: heights.margin },
      { row: HEAD_ROWS + 1, height: heights.header },
    ],
    gridlines: false,
    frozenRows: HEAD_ROWS + 2,
    print: {
      orientation: "landscape",
      titleRow: HEAD_ROWS + 1,
      rows: HEAD_ROWS + 2 + rows,
      columns: 1 + profitHeaders.length,
    },
    blocks: [
      ...pageHead(profitTexts.inputTitle, profitTexts.inputFinding, profitTexts.inputStamp),
      {
        kind: "table",
        name: "VF_Profit",
        at: { row: HEAD_ROWS + 1, column: 1 },
        table: { name: "VF_Profit", rows, columns },
        header: styles.tableHeader,
        columns: profitHeaders.map((name) => columnStyles[name]),
        limits: limits(),
        hairline,
      },
    ],
  };
}

const amount: CellStyle = { ...styles.input, align: "right", indent: 1, numberFormat: "#,##0" };

const columnStyles: Readonly<Record<ProfitHeader, CellStyle>> = {
  Account: { ...styles.input, shrink: true },
  Revenue: amount,
  "Cost of goods": amount,
  "Cost to serve": amount,
  Category: { ...styles.input, indent: 1 },
};

const columnWidths: Readonly<Record<ProfitHeader, number>> = {
  Account: 34,
  Revenue: 15,
  "Cost of goods": 15,
  "Cost to serve": 15,
  Category: 20,
};

function limits(): Readonly<Record<string, EntryLimit>> {
  const amounts = ["Revenue", "Cost of goods", "Cost to serve"] as const;
  return Object.fromEntries(
    amounts.map((name) => [name, { kind: "number", title: name, message: profitTexts.limits[name] }]),
  );
}
