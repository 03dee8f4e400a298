import { Label } from "@fluentui/react-components";
import { mostAccountsByItself } from "../actions/mayRecompute";
import type { TierLine } from "../model/outcome";
import { settingsPaneTexts } from "../model/settingsPaneTexts";
import type { Crossing, Settings, SplitBy } from "../model/settings";
import { Check } from "./Check";
import { Choice } from "./Choice";
import { CurrencyField } from "./CurrencyField";
import { shareScale } from "./draft";
import { LineSlider } from "./LineSlider";
import { ResetSettings } from "./ResetSettings";
import { TierEditor } from "./TierEditor";
import { line } from "./numbers";
import type { SettingsDraft } from "./useSettingsDraft";

export interface SettingsFormProps {
  readonly settings: SettingsDraft;
  /** What each tier of the draft would hold; none where there is no revenue yet. */
  readonly tiers: readonly TierLine[];
  /** Whether revenue stands in rows with a date, so that periods must be made of dates. */
  readonly dated: boolean;
  readonly onSplitBy: (splitBy: SplitBy) => void;
}

/** All settings. Every change shows at once what it would do; nothing is written before Recompute. */
export function SettingsForm({ settings, tiers, dated, onSplitBy }: SettingsFormProps) {
  const { draft, change } = settings;
  const set = (part: Partial<Settings>) => change({ ...draft, ...part });
  return (
    <div className="form">
      <TierEditor settings={settings} tiers={tiers} />
      <Choice
        label={settingsPaneTexts.splitBy}
        names={settingsPaneTexts.splitByNames}
        value={draft.splitBy}
        onChoose={onSplitBy}
      />
      <Choice<Crossing>
        label={settingsPaneTexts.crossing}
        names={settingsPaneTexts.crossingNames}
        value={draft.crossing}
        onChoose={(crossing) => set({ crossing })}
      />
      <div>
        <Label>{settingsPaneTexts.paretoLine}</Label>
        <LineSlider
          label={settingsPaneTexts.paretoLine}
          value={draft.paretoLine}
          scale={shareScale}
          shown={line(draft.paretoLine)}
          onMove={(paretoLine) => set({ paretoLine })}
        />
      </div>
      {dated && (
        <Choice<Settings["groupDatesBy"]>
          label={settingsPaneTexts.groupDatesBy}
          names={settingsPaneTexts.groupNames}
          value={draft.groupDatesBy}
          onChoose={(groupDatesBy) => set({ groupDatesBy })}
        />
      )}
      <CurrencyField currency={draft.currency} onChange={(currency) => set({ currency })} />
      <div>
        <Check checked={draft.writeTierColumns} onChange={(writeTierColumns) => set({ writeTierColumns })}>
          {settingsPaneTexts.writeTierColumns}
        </Check>
        <Check checked={draft.visibleRowsOnly} onChange={(visibleRowsOnly) => set({ visibleRowsOnly })}>
          {settingsPaneTexts.visibleRowsOnly}
        </Check>
        <Check checked={draft.recomputeByItself} onChange={(recomputeByItself) => set({ recomputeByItself })}>
          {settingsPaneTexts.recomputeByItself}
          <span className="quiet">
            {settingsPaneTexts.recomputeByItselfHint({ accounts: mostAccountsByItself })}
          </span>
        </Check>
      </div>
      <ResetSettings settings={settings} />
    </div>
  );
}
