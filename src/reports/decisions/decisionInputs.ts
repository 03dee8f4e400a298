import { decisionTexts } from "../../model/decisionTexts";
import {
  contactHeaders,
  influenceHeaders,
  relationships,
  strengths,
  type ContactHeader,
  type InfluenceHeader,
} from "../../model/decisions";
import type { CellStyle, InputBlock, TableBlock } from "../../model/plan";
import { valueTexts } from "../../model/valueTexts";
import { styles } from "../look";
import { inputSheet } from "../scores/inputSheet";

/** The table `VF_Contacts` to fill in, on a sheet of its own. */
export function contactsInput(): InputBlock {
  const texts = decisionTexts;
  return inputOf({
    table: "VF_Contacts",
    sheet: "Contacts",
    texts: [texts.contactsTitle, texts.contactsHint, texts.contactsMore],
    headers: contactHeaders,
    columnWidths: contactHeaders.map((header) => contactWidths[header]),
    limits: {
      Touchpoint: {
        kind: "list",
        values: [valueTexts.yesNo.yes, valueTexts.yesNo.no],
        title: "Touchpoint",
        message: texts.touchpointLimit,
      },
    },
    // Further words are read, too, so that these lists only offer.
    offers: {
      Relationship: relationships.map((each) => valueTexts.relationships[each]),
      "Decision power": (["High", "Medium", "Low"] as const).map((each) => valueTexts.decisionPowers[each]),
    },
  });
}

/** The table `VF_Influence` to fill in, on a sheet of its own. */
export function influenceInput(): InputBlock {
  const texts = decisionTexts;
  return inputOf({
    table: "VF_Influence",
    sheet: "Influence",
    texts: [texts.influenceTitle, texts.influenceHint, texts.influenceMore],
    headers: influenceHeaders,
    columnWidths: influenceHeaders.map((header) => influenceWidths[header]),
    limits: {},
    offers: { Strength: [...strengths].reverse().map((each) => valueTexts.strengths[each]) },
  });
}

const contactWidths: Readonly<Record<ContactHeader, number>> = {
  Account: 28,
  Contact: 26,
  Title: 28,
  "Reports to": 26,
  Relationship: 14,
  "Decision power": 15,
  Touchpoint: 12,
};

const influenceWidths: Readonly<Record<InfluenceHeader, number>> = {
  Account: 30,
  From: 30,
  To: 30,
  Strength: 14,
};

/** Enough to see what belongs into them. */
const blankRows = 24;

function inputOf(input: {
  readonly table: string;
  readonly sheet: string;
  readonly texts: readonly [title: string, hint: string, more: string];
  readonly headers: readonly string[];
  readonly columnWidths: readonly number[];
  readonly limits: NonNullable<TableBlock["limits"]>;
  readonly offers: Readonly<Record<string, readonly string[]>>;
}): InputBlock {
  const [title, hint, more] = input.texts;
  const values = Array.from({ length: blankRows }, () => "");
  const columns = input.headers.map((name) => ({ name, kind: "text" as const, values }));
  const name: CellStyle = { ...styles.input, shrink: true };
  const make = inputSheet({
    name: input.sheet,
    role: `input-${input.table}`,
    title,
    hint,
    more,
    table: { name: input.table, rows: blankRows, columns },
    columnWidths: input.columnWidths,
    columns: columns.map(() => name),
    limits: input.limits,
  });
  const choices = Object.fromEntries(
    Object.entries(input.offers).map(([header, words]) => [header, values.map(() => words)]),
  );
  const blocks = make.blocks.map((block) => (block.kind === "table" ? { ...block, choices } : block));
  return {
    kind: "input",
    name: input.table,
    make: { ...make, blocks },
    addRows: [],
    addColumns: [],
    set: [],
  };
}
