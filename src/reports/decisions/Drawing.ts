import type { ConnectorPlan, ShapePlan } from "../../model/shapePlan";

/** Shapes and connectors of one or more maps or of their legend. */
export interface Drawing {
  /** They lie behind the others. */
  readonly fixed: readonly ShapePlan[];
  readonly shapes: readonly ShapePlan[];
  readonly connectors: readonly ConnectorPlan[];
}

/** Drawings that never touch one another as one. */
export function together(drawings: readonly Drawing[]): Drawing {
  return {
    fixed: drawings.flatMap(({ fixed }) => fixed),
    shapes: drawings.flatMap(({ shapes }) => shapes),
    connectors: drawings.flatMap(({ connectors }) => connectors),
  };
}
