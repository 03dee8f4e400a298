import { lazy, type ComponentType } from "react";
import type { ToolId } from "../actions/tools";
import type { Inspection, TierLine } from "../model/outcome";
import type { Revenue } from "../model/revenue";
import { SettingsFold } from "./SettingsFold";
import { splitLines } from "./splitLines";
import type { SettingsDraft } from "./useSettingsDraft";

const SettingsForm = lazy(async () => ({ default: (await import("./SettingsForm")).SettingsForm }));

/** What the settings of any further tool are shown with. */
export interface ToolSettingsProps {
  readonly settings: SettingsDraft;
  readonly inspection: Inspection | undefined;
  readonly revenue: Revenue | undefined;
}

/** Undefined for tools that have none. */
const forms: Readonly<Record<FurtherTool, ComponentType<ToolSettingsProps> | undefined>> = {
  scoreAccounts: lazy(async () => ({ default: (await import("./scores/ScoreSettings")).ScoreSettings })),
  buildDashboard: lazy(async () => ({
    default: (await import("./dashboard/DashboardSettings")).DashboardSettings,
  })),
  buildRetention: lazy(async () => ({
    default: (await import("./retention/RetentionSettings")).RetentionSettings,
  })),
  buildProfitMatrix: undefined,
  drawDecisionMap: lazy(async () => ({
    default: (await import("./decisions/DecisionSettings")).DecisionSettings,
  })),
  buildDivisionMap: undefined,
  buildTeam: undefined,
  buildTimeline: undefined,
  buildCharter: undefined,
};

type FurtherTool = Exclude<ToolId, "recomputeTiers">;

interface AnyToolSettingsProps extends ToolSettingsProps {
  readonly tool: ToolId;
  readonly tiers: readonly TierLine[];
}

/** A tool's own settings, folded. */
export function ToolSettings({ tool, tiers, ...props }: AnyToolSettingsProps) {
  const { settings, inspection, revenue } = props;
  if (tool === "recomputeTiers") {
    const { draft, change } = settings;
    return (
      <SettingsFold key={tool} changed={settings.changed}>
        <SettingsForm
          settings={settings}
          tiers={tiers}
          dated={inspection?.sources.some((source) => source.layout === "long") ?? false}
          onSplitBy={(by) => change(splitLines(draft, by, tiers, revenue))}
        />
      </SettingsFold>
    );
  }
  const Form = forms[tool];
  if (!Form) return null;
  return (
    <SettingsFold key={tool} changed={settings.changed}>
      <Form {...props} />
    </SettingsFold>
  );
}
