import { whiteSpace } from "../../../src/analyses/divisions/whiteSpace";
import type { ProductCell, ProductState } from "../../../src/model/divisions";

const cell = (state: ProductState, value = NaN): ProductCell => ({ state, value, remark: "" });

test("a customer's value is no white space, an unread cell is counted nowhere", () => {
  const cells = [
    cell("Customer", 30_000),
    cell("Opportunity", 12_000),
    cell("Opportunity"),
    cell("Competitor", 8_000),
    cell("Blank"),
    cell("Unread"),
  ];
  expect(whiteSpace(cells)).toEqual({
    counts: { Customer: 1, Opportunity: 2, Competitor: 1, Blank: 1, Unread: 1 },
    cells: 4,
    opportunityValue: 12_000,
    competitorValue: 8_000,
    unvalued: 1,
  });
});
