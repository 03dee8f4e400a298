import { Field, Input } from "@fluentui/react-components";
import { useMemo } from "react";
import { previewDashboard } from "../../actions/previewDashboard";
import { IMPORTANCE } from "../../model/dashboard";
import { dashboardPaneTexts } from "../../model/dashboardPaneTexts";
import { rankMeant } from "../../model/rankMeant";
import { rankWord } from "../../model/rankWord";
import type { Settings } from "../../model/settings";
import { Choice } from "../Choice";
import { NumberSetting } from "../NumberSetting";
import { ResetSettings } from "../ResetSettings";
import type { ToolSettingsProps } from "../ToolSettings";

/** The day the dashboard speaks of, what counts as endangered, and by what the queue is ranked. */
export function DashboardSettings({ settings, inspection }: ToolSettingsProps) {
  const { draft, change } = settings;
  const set = (part: Partial<Settings>) => change({ ...draft, ...part });
  const rated = inspection?.beside.rated;
  const names = useMemo(
    () => (rated ? previewDashboard(rated, draft).rankNames : [IMPORTANCE]),
    [rated, draft],
  );
  const asked = draft.rankAtRiskBy.trim();
  const chosen = rankMeant(names, asked);
  const shown = Object.fromEntries([
    // A column that is not there any more stays to be seen, and to be replaced.
    ...(chosen === undefined ? [[asked, asked]] : []),
    ...names.map((name) => [name, name === IMPORTANCE ? dashboardPaneTexts.importance : rankWord(name)]),
  ]);
  return (
    <div className="form">
      <Field label={dashboardPaneTexts.asOf} hint={dashboardPaneTexts.asOfHint}>
        <Input
          type="date"
          value={draft.dashboardDay}
          onChange={(_, { value }) => set({ dashboardDay: value })}
        />
      </Field>
      <div>
        <NumberSetting
          label={dashboardPaneTexts.engagementLine}
          value={draft.engagementLine}
          least={0}
          most={100}
          onChange={(engagementLine) => set({ engagementLine })}
        />
        <NumberSetting
          label={dashboardPaneTexts.riskLine}
          value={draft.riskLine}
          least={0}
          most={100}
          onChange={(riskLine) => set({ riskLine })}
        />
      </div>
      <Choice
        label={dashboardPaneTexts.rankBy}
        names={shown}
        value={chosen ?? asked}
        onChoose={(rankAtRiskBy) => set({ rankAtRiskBy })}
      />
      <ResetSettings settings={settings} />
    </div>
  );
}
