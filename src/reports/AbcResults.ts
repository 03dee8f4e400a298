import type { ParetoFacts } from "../model/facts";
import type { Note } from "../model/note";
import type { Table } from "../model/table";
import type { Stamp } from "./stampLine";

/** What the sheet `ABC` shows. */
export interface AbcResults {
  /** `VF_Tiers` */
  readonly tiers: Table;
  /** `VF_TiersByPeriod` */
  readonly byPeriod: Table;
  /** `VF_Movement` */
  readonly flows: Table;
  /** `VF_Movers` */
  readonly movers: Table;
  /** `VF_Pareto`: revenue is written in the same unit on both sheets. */
  readonly accounts: Table;
  readonly facts: ParetoFacts;
  readonly notes: readonly Note[];
  readonly stamp: Stamp;
}
