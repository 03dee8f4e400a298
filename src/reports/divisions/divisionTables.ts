import { divisionTexts } from "../../model/divisionTexts";
import { columnWords, type ColumnName } from "../../model/languages/columnWords";
import { productStates, type WhiteSpace } from "../../model/divisions";
import type { Column, Table } from "../../model/table";
import { valueTexts } from "../../model/valueTexts";
import type { DivisionResults } from "./DivisionResults";

/** `VF_DivisionMap`: every division with what it is to each product, in words. */
export function mapTable({ map: { products, divisions } }: DivisionResults): Table {
  const text = (name: string, values: readonly string[], header?: string): Column => ({
    name,
    header,
    kind: "text",
    values,
  });
  return {
    name: "VF_DivisionMap",
    rows: divisions.length,
    columns: [
      text(
        "Account",
        divisions.map(({ account }) => account),
      ),
      text(
        "Division",
        divisions.map(({ name }) => name),
      ),
      text(
        "Manager",
        divisions.map(({ manager }) => manager),
      ),
      ...products.map((product, at) =>
        text(
          product,
          divisions.map(({ cells }) => divisionTexts.cell(cells[at])),
          product,
        ),
      ),
    ],
  };
}

/** `VF_WhiteSpace`: how many cells are what, over all and under each product, and what they are worth. */
export function whiteSpaceTable({ map: { products }, facts, byProduct }: DivisionResults): Table {
  const cells = facts.cells + facts.counts.Customer;
  const counts = (space: WhiteSpace) => [...productStates.map((state) => space.counts[state]), space.cells];
  const numbers = (values: readonly number[]) => ({ kind: "number" as const, values });
  const withValue = (space: WhiteSpace) => [...counts(space), valueOf(space)];
  // A product may be called so too, and a table has each header once.
  const taken = new Set(products.map((product) => product.toLowerCase()));
  const free = (name: ColumnName) =>
    taken.has(name.toLowerCase())
      ? { name: `${name} (map)`, header: divisionTexts.ofTheMap({ header: columnWords[name] }) }
      : { name };
  const words = productStates.map((state) => valueTexts.productStates[state]);
  const states = [...words, divisionTexts.whiteSpace, divisionTexts.value];
  return {
    name: "VF_WhiteSpace",
    rows: states.length,
    columns: [
      { ...free("State"), kind: "text", values: states },
      { ...free("All"), ...numbers(withValue(facts)) },
      { ...free("Share of cells"), ...numbers([...counts(facts).map((each) => each / cells), NaN]) },
      ...byProduct.map((space, at) => ({
        name: products[at],
        header: products[at],
        ...numbers(withValue(space)),
      })),
    ],
  };
}

/** `VF_WhiteSpaceByAccount`: the same by account. */
export function accountsTable({ byAccount }: DivisionResults): Table {
  const numbers = (name: string, of: (account: (typeof byAccount)[number]) => number): Column => ({
    name,
    kind: "number",
    values: byAccount.map(of),
  });
  return {
    name: "VF_WhiteSpaceByAccount",
    rows: byAccount.length,
    columns: [
      { name: "Account", kind: "text", values: byAccount.map(({ account }) => account) },
      numbers("White space", ({ cells }) => cells),
      numbers("Divisions", ({ divisions }) => divisions),
      numbers("Opportunity value", ({ opportunityValue }) => opportunityValue),
      numbers("Competitor value", ({ competitorValue }) => competitorValue),
      numbers("Without value", ({ unvalued, counts }) => unvalued + counts.Blank),
    ],
  };
}

const valueOf = ({ opportunityValue, competitorValue }: WhiteSpace) => opportunityValue + competitorValue;
