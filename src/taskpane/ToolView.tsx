import { lazy, Suspense, type ComponentProps } from "react";
import type { ToolId } from "../actions/tools";
import type { Inspection, Outcome } from "../model/outcome";
import type { Revenue } from "../model/revenue";
import type { CriteriaDraft } from "./scores/useCriteria";
import { Skeleton } from "./Skeleton";
import type { ResultState } from "./StateTag";
import { TiersView } from "./TiersView";
import type { SettingsDraft } from "./useSettingsDraft";

/** What the view of any tool may show. */
export interface ToolViewProps {
  readonly inspection: Inspection;
  /** Undefined where there is none, or none is ticked. */
  readonly revenue: Revenue | undefined;
  readonly settings: SettingsDraft;
  readonly criteria: CriteriaDraft;
  /** How the tool's last run ended in this pane. */
  readonly outcome: Outcome | undefined;
  readonly state: ResultState | undefined;
  readonly onSelect: (address: string) => void;
}

interface AnyToolViewProps extends Omit<ToolViewProps, "inspection"> {
  readonly tool: ToolId;
  readonly inspection: Inspection | undefined;
  readonly preview: ComponentProps<typeof TiersView>["preview"] | undefined;
}

/** Views load when their tool is first opened; the tiers, which most people open, are there at once. */
const views = {
  scoreAccounts: lazy(async () => ({ default: (await import("./scores/ScoreView")).ScoreView })),
  buildDashboard: lazy(async () => ({
    default: (await import("./dashboard/DashboardView")).DashboardView,
  })),
  buildRetention: lazy(async () => ({
    default: (await import("./retention/RetentionView")).RetentionView,
  })),
  buildProfitMatrix: lazy(async () => ({ default: (await import("./profit/ProfitView")).ProfitView })),
  drawDecisionMap: lazy(async () => ({ default: (await import("./decisions/DecisionView")).DecisionView })),
  buildDivisionMap: lazy(async () => ({
    default: (await import("./divisions/DivisionsView")).DivisionsView,
  })),
  buildTeam: lazy(async () => ({ default: (await import("./team/TeamView")).TeamView })),
  buildTimeline: lazy(async () => ({ default: (await import("./timeline/TimelineView")).TimelineView })),
  buildCharter: lazy(async () => ({ default: (await import("./charter/CharterView")).CharterView })),
};

/** What came out of a tool, or would. */
export function ToolView({ tool, inspection, preview, ...props }: AnyToolViewProps) {
  if (tool === "recomputeTiers") return preview && <TiersView preview={preview} state={props.state} />;
  if (!inspection) return null;
  const View = views[tool];
  return (
    <Suspense fallback={<Skeleton of="tiers" />}>
      <View inspection={inspection} {...props} />
    </Suspense>
  );
}
