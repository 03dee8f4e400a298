import type { Concentration, ParetoFacts } from "../model/facts";
import type { Note } from "../model/note";
import type { Table } from "../model/table";
import type { Stamp } from "./stampLine";

/** What the sheet `Pareto` shows. */
export interface ParetoResults {
  /** `VF_Pareto` */
  readonly accounts: Table;
  /** `VF_Unranked` */
  readonly unranked: Table;
  readonly facts: ParetoFacts;
  readonly concentration: Concentration;
  readonly notes: readonly Note[];
  readonly stamp: Stamp;
}
