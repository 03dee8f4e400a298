import type { ActionResult } from "./outcome";
import type { ReadTable } from "./plan";

/** The columns of `VF_Divisions` before those of the products, a contract. */
export const divisionHeaders = ["Account", "Division", "Manager"] as const;

/** What a division is to a product: its buyer, one who might buy, one who buys elsewhere, or nobody knows yet. */
export const productStates = ["Customer", "Opportunity", "Competitor", "Blank"] as const;

/** One of them; "Unread" for a cell that says something else, which is counted nowhere. */
export type ProductState = (typeof productStates)[number] | "Unread";

/** What stands where a division meets a product. */
export interface ProductCell {
  readonly state: ProductState;
  /** The value in brackets, NaN where there is none. */
  readonly value: number;
  /** A name in brackets, such as the competitor's; "" where there is none. */
  readonly remark: string;
}

/** A division of an account with one cell for each product. */
export interface Division {
  readonly account: string;
  /** Equal for two spellings of one account. */
  readonly accountKey: string;
  readonly name: string;
  readonly manager: string;
  readonly cells: readonly ProductCell[];
}

/** What `VF_Divisions` tells, in the order of its rows. */
export interface DivisionMap {
  readonly products: readonly string[];
  readonly divisions: readonly Division[];
  readonly place: ReadTable;
}

/** How many cells are what, and what those that are not ours are worth. */
export interface WhiteSpace {
  readonly counts: Readonly<Record<ProductState, number>>;
  /** Cells that are opportunity, competitor or blank. */
  readonly cells: number;
  /** The values that stand in brackets at opportunities and at competitors; 0 where none does. */
  readonly opportunityValue: number;
  readonly competitorValue: number;
  /** How many opportunities and competitors have no value. */
  readonly unvalued: number;
}

/** The white space of one account. */
export interface AccountWhiteSpace extends WhiteSpace {
  readonly account: string;
  readonly divisions: number;
}

/** What `buildDivisionMap` did; without facts it made the table to fill in. */
export interface DivisionsRun extends ActionResult {
  readonly facts?: WhiteSpace;
}
