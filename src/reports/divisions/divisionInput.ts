import { divisionHeaders } from "../../model/divisions";
import { divisionTexts } from "../../model/divisionTexts";
import type { CellStyle, InputBlock } from "../../model/plan";
import { valueTexts } from "../../model/valueTexts";
import { styles } from "../look";
import { inputSheet } from "../scores/inputSheet";

/** The table `VF_Divisions` to fill in, on a sheet of its own, with products to be named. */
export function divisionInput(): InputBlock {
  const products = Array.from({ length: PRODUCTS }, (_, at) => divisionTexts.product({ number: at + 1 }));
  const values = Array.from({ length: BLANK_ROWS }, () => "");
  const columns = [...divisionHeaders, ...products].map((name) => ({ name, kind: "text" as const, values }));
  const name: CellStyle = { ...styles.input, shrink: true };
  const { Customer, Opportunity, Competitor } = valueTexts.productStates;
  const make = inputSheet({
    name: "Divisions",
    role: "input-VF_Divisions",
    title: divisionTexts.inputTitle,
    hint: divisionTexts.inputHint({
      customer: Customer,
      opportunity: divisionTexts.cell({ state: "Opportunity", value: 12_000, remark: "" }),
      competitor: divisionTexts.cell({ state: "Competitor", value: 8_000, remark: "" }),
    }),
    more: divisionTexts.inputMore({ first: products[0], last: PRODUCTS }),
    table: { name: "VF_Divisions", rows: BLANK_ROWS, columns },
    columnWidths: [28, 26, 20, ...products.map(() => 20)],
    columns: columns.map(() => name),
    limits: {},
  });
  // A list that refuses would refuse the values in brackets, so this one only offers.
  const offered = Array.from({ length: BLANK_ROWS }, () => [Customer, Opportunity, Competitor]);
  const choices = Object.fromEntries(products.map((product) => [product, offered]));
  const blocks = make.blocks.map((block) => (block.kind === "table" ? { ...block, choices } : block));
  return {
    kind: "input",
    name: "VF_Divisions",
    make: { ...make, blocks },
    addRows: [],
    addColumns: [],
    set: [],
  };
}

const PRODUCTS = 4;
/** Enough to see what belongs into them. */
const BLANK_ROWS = 16;
