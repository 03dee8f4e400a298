import type { NotBuilt } from "./contents";
import type { FactsBeside } from "./explain";
import type { Concentration, ParetoFacts } from "./facts";
import type { Note } from "./note";
import type { Parameters } from "./parameters";
import type { ProblemCode } from "./problem";
import type { Revenue, RevenueSource } from "./revenue";
import type { AccountRows } from "./selection";
import type { CriterionWish } from "./scores";
import type { Settings } from "./settings";

/** What the user, the ribbon or the command line asks for along with an action. */
export interface ActionRequest {
  /** Settings to use and keep, by their name in `VF_Settings`: `{ "Tier line A": "0.7" }`. */
  readonly set?: Readonly<Record<string, string>>;
  /** Ids of the sources to use: table names or `Sheet1!A1:E92`. */
  readonly sources?: readonly string[];
  /** Criteria of the scoring matrix as changed in the pane: set in the cells they are about, or added. */
  readonly criteria?: readonly CriterionWish[];
  /** The tools whose sheets `insertTemplate` adds, by id; all where left out. */
  readonly tools?: readonly string[];
  /** The cell or range to bring into view, for `selectCell`: `Sheet1!A1`. */
  readonly address?: string;
  /** What was last read, for `explainAccount`, which reads the workbook without it. */
  readonly lastRead?: LastRead;
  /** Today, for the stamp line and ages; the caller's clock, so that sums stay pure. */
  readonly asOf: Date;
  readonly onStep?: (step: Step) => void;
  /** Told by `buildEverything` before each tool. */
  readonly onTool?: (progress: ToolProgress) => void;
  /** Whether `prepareForLeadership` hides the person's own sheets of revenue as well. */
  readonly hideSources?: boolean;
  /** What `buildEverything` did not build, for its contents. */
  readonly notBuilt?: readonly NotBuilt[];
  /** Stops the run until writing starts; after that the run ends by itself. */
  readonly signal?: AbortSignal;
}

/** Which tool is about to run, and where it stands among all: the third of ten. */
export interface ToolProgress {
  readonly tool: string;
  /** Counted from 1. */
  readonly number: number;
  readonly of: number;
}

/** What a look has found, and whether the workbook was changed since. */
export interface LastRead {
  readonly inspection: Inspection;
  readonly changedSince: boolean;
}

/** The steps a run shows while it works. */
export type Step = "waiting" | "reading" | "understanding" | "computing" | "writing" | "checking";

/** What an action gives back: one sentence and the doubts. */
export interface ActionResult {
  readonly action: string;
  readonly message: string;
  readonly notes: readonly Note[];
}

/** How an action ended; a bug is neither and flies on. */
export type Outcome<Result extends ActionResult = ActionResult> =
  | { readonly kind: "done"; readonly result: Result }
  | {
      readonly kind: "problem";
      readonly code: ProblemCode;
      readonly text: string;
      readonly parameters: Parameters;
      /** The sources to choose from where the Problem is that there are several. */
      readonly candidates?: readonly SourceCandidate[];
    }
  | { readonly kind: "cancelled" };

/** A block that may be revenue, for the person to choose from. */
export interface SourceCandidate {
  readonly id: string;
  readonly sheet: string;
  readonly address: string;
  readonly accountColumn: string;
  readonly periods: readonly string[];
  readonly rows: number;
}

/** What `inspect` found without writing anything: all the pane shows before a run. */
export interface Inspection extends ActionResult {
  readonly readOnly: boolean;
  readonly settings: Settings;
  readonly sources: readonly RevenueSource[];
  readonly candidates: readonly SourceCandidate[];
  /** Undefined where the person must choose the sources first, or where there is no revenue. */
  readonly revenue?: Revenue;
  /**
   * How many runs `undoLastRun` can take back, and of the last of them the tool and the moment ("2026-11-20 14:05");
   * undefined for none.
   */
  readonly undo?: { readonly runs: number; readonly tool: string; readonly last: string };
  /** The run of "Recompute tiers" whose results stand in the workbook; undefined where none do. */
  readonly lastRun?: LastRun;
  /** The run of each tool whose results stand in the workbook, by the tool's id. */
  readonly lastRuns: Readonly<Record<string, LastRun>>;
  /** Where rows are about accounts, for `explainAccount`. */
  readonly accountRows: readonly AccountRows[];
  /** What is known of accounts beside their revenue, for `explainAccount`. */
  readonly beside: FactsBeside;
  /** Sample data of the template stands in the workbook. */
  readonly hasSamples: boolean;
  /** Sheets are hidden and ordered for readers. */
  readonly isPrepared: boolean;
  /** Ids of the sheets it all hangs on: those of the sources and of the tables of input, and `KAM Settings`. */
  readonly readFrom: readonly string[];
}

/** When the last run was, and whether its results still fit. */
export interface LastRun {
  /** ISO 8601, in UTC; undefined for a run that broke off. */
  readonly asOf?: string;
  readonly current: boolean;
  /** What is not as the run read it any more, or that it broke off; undefined where its results are current. */
  readonly changed?: "source" | "settings" | "unfinished";
}

/** What `insertTemplate` did. */
export interface TemplateRun extends ActionResult {
  /** The tables that were made, or filled, with sample data. */
  readonly inserted: readonly string[];
  /** The name of the sheet of contents. */
  readonly contents: string;
}

/** What `buildEverything` did. */
export interface EverythingRun extends ActionResult {
  readonly built: readonly { readonly tool: string; readonly result: ActionResult }[];
  readonly notBuilt: readonly NotBuilt[];
  /** The name of the sheet of contents. */
  readonly contents: string;
  /** True where the person stopped it between two tools. */
  readonly stopped: boolean;
}

/** What `recomputeTiers` did. */
export interface TierRun extends ActionResult {
  readonly pareto: ParetoFacts;
  readonly concentration: Concentration;
  readonly tiers: readonly TierLine[];
  readonly sources: readonly RevenueSource[];
}

/** One tier as the pane's small table shows it; shares are 0 to 1. */
export interface TierLine {
  readonly tier: string;
  readonly accounts: number;
  readonly shareOfAccounts: number;
  readonly revenue: number;
  readonly shareOfRevenue: number;
}
