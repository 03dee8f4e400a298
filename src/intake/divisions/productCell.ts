import type { Cell } from "../../model/cells";
import type { ProductCell, ProductState } from "../../model/divisions";
import { accountKey } from "../accountKey";
import { meant } from "../headers/meant";
import type { BookRules } from "../cells/bookRules";
import { isBlankAmount, parseAmount } from "../cells/parseAmount";
import { shortened } from "../cells/shortened";

/** What a cell says, and whether what stands in its brackets should have been a value. */
export interface ReadProductCell extends ProductCell {
  readonly doubtful: boolean;
}

/**
 * Reads "Customer", "Opportunity (12,000)", "Competitor (Oracle)" or blank. An opportunity's brackets hold a value above
 * zero, those of the others a value or a name.
 *
 * @example productCell("Opportunity (12,000)", rules) // { state: "Opportunity", value: 12000, remark: "", doubtful: false }
 */
export function productCell(cell: Cell, { culture }: BookRules): ReadProductCell {
  if (isBlankAmount(cell)) return { state: "Blank", value: NaN, remark: "", doubtful: false };
  const [, word, inside = ""] =
    /^([^([（]*)(?:[([（]([^)\]）]*)[)\]）])?\s*$/.exec(String(cell).trim()) ?? [];
  const state = word === undefined ? "Unread" : stateNamed(word);
  if (state === "Unread" || inside.trim() === "") return { state, value: NaN, remark: "", doubtful: false };
  const value = parseAmount(inside, culture);
  if (value > 0) return { state, value, remark: "", doubtful: false };
  const isName = Number.isNaN(value) && state !== "Opportunity";
  return { state, value: NaN, remark: isName ? shortened(inside) : "", doubtful: !isName };
}

function stateNamed(word: string): ProductState {
  const said = meant("productStates", word);
  if (said) return said;
  const key = accountKey(word);
  if (customer.has(key)) return "Customer";
  if (opportunity.has(key)) return "Opportunity";
  return competitor.has(key) ? "Competitor" : "Unread";
}

const customer = new Set(["customer", "client", "kunde", "клиент", "cliente", "客户"]);
const opportunity = new Set(["opportunity", "potential", "chance", "возможность", "oportunidade", "机会"]);
const competitor = new Set([
  "competitor",
  "competition",
  "wettbewerber",
  "конкурент",
  "concorrente",
  "竞争对手",
]);
