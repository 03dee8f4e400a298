import type { Outcome, Step, ToolProgress } from "./outcome";

/**
 * The event on `window` by which the ribbon's function and the pane, two scripts of one page, tell each other of a
 * run; its detail is a `RibbonRun`. Whoever cancels the event at "asked" is busy, and the ribbon's run does not start.
 */
export const ribbonRunEvent = "vital-few-ribbon-run";

/** What the ribbon's buttons run. */
export type RibbonAction =
  | "recomputeTiers"
  | "scoreAccounts"
  | "buildDashboard"
  | "buildRetention"
  | "buildProfitMatrix"
  | "drawDecisionMap"
  | "buildDivisionMap"
  | "buildTeam"
  | "buildTimeline"
  | "buildCharter"
  | "buildEverything"
  | "prepareForLeadership";

/** How far the ribbon's run is. `cancel` stops it until writing starts. */
export type RibbonRun =
  | { readonly state: "asked"; readonly cancel: () => void }
  | { readonly state: "running"; readonly step: Step; readonly turn?: ToolProgress }
  | { readonly state: "ended"; readonly action: RibbonAction; readonly outcome: Outcome }
  | { readonly state: "broken"; readonly error: unknown };

declare global {
  interface WindowEventMap {
    [ribbonRunEvent]: CustomEvent<RibbonRun>;
  }
}
