import { quadrantWords } from "../../model/quadrantWords";
import { Field, Input, Label } from "@fluentui/react-components";
import { useState } from "react";
import { scorePaneTexts } from "../../model/scorePaneTexts";
import type { Settings } from "../../model/settings";
import { Choice } from "../Choice";
import { shareScale } from "../draft";
import { LineSlider } from "../LineSlider";
import { NumberSetting } from "../NumberSetting";
import { ResetSettings } from "../ResetSettings";
import type { ToolSettingsProps } from "../ToolSettings";
import { line } from "../numbers";

/** The settings of the scoring matrix: its top, its scale, its quadrants, and what tiers go by. */
export function ScoreSettings({ settings }: ToolSettingsProps) {
  const { draft, change } = settings;
  const set = (part: Partial<Settings>) => change({ ...draft, ...part });
  const { lowest, highest } = draft.ratingScale;
  return (
    <div className="form">
      <NumberSetting
        label={scorePaneTexts.topAccounts}
        value={draft.topAccounts}
        least={1}
        whole
        onChange={(topAccounts) => set({ topAccounts })}
      />
      <div>
        <NumberSetting
          label={scorePaneTexts.scaleLowest}
          value={lowest}
          least={0}
          most={highest - 1}
          whole
          onChange={(to) => set({ ratingScale: { lowest: to, highest } })}
        />
        <NumberSetting
          label={scorePaneTexts.scaleHighest}
          value={highest}
          least={lowest + 1}
          whole
          onChange={(to) => set({ ratingScale: { lowest, highest: to } })}
        />
      </div>
      <Choice
        label={scorePaneTexts.quadrantLines}
        names={scorePaneTexts.quadrantLineNames}
        value={draft.quadrantLines}
        onChoose={(quadrantLines) => set({ quadrantLines })}
      />
      <QuadrantNames names={quadrantWords(draft)} onChange={(quadrantNames) => set({ quadrantNames })} />
      <Choice
        label={scorePaneTexts.tierBy}
        names={scorePaneTexts.tierByNames}
        value={draft.tierBy}
        onChoose={(tierBy) => set({ tierBy })}
      />
      {draft.tierBy === "mix" && (
        <div>
          <Label>{scorePaneTexts.scoreInMix}</Label>
          <LineSlider
            label={scorePaneTexts.scoreInMix}
            value={draft.scoreInMix}
            scale={shareScale}
            shown={line(draft.scoreInMix)}
            onMove={(scoreInMix) => set({ scoreInMix })}
          />
        </div>
      )}
      <ResetSettings settings={settings} />
    </div>
  );
}

type Names = Settings["quadrantNames"];

/** Four names. One that is blank, taken or has a comma is marked and does not count; leaving it takes it back. */
function QuadrantNames({ names, onChange }: { names: Names; onChange: (names: Names) => void }) {
  const [typed, setTyped] = useState<{ readonly at: number; readonly name: string }>();
  const fits = (at: number, name: string) =>
    name.trim() !== "" &&
    !/[,;，、]/.test(name) &&
    names.every((each, other) => other === at || each.toLowerCase() !== name.trim().toLowerCase());
  const type = (at: number, name: string) => {
    setTyped({ at, name });
    const [a, b, c, d] = names.map((each, other) => (other === at ? name.trim() : each));
    if (fits(at, name)) onChange([a, b, c, d]);
  };
  const { bothHigh, harmonyHigh, growthHigh, bothLow } = scorePaneTexts.quadrantNames;
  return [bothHigh, harmonyHigh, growthHigh, bothLow].map((label, at) => (
    <Field key={label} label={label}>
      <Input
        size="small"
        maxLength={24}
        aria-invalid={typed?.at === at && !fits(at, typed.name)}
        value={typed?.at === at ? typed.name : names[at]}
        onChange={(_, { value }) => type(at, value)}
        onBlur={() => setTyped(undefined)}
      />
    </Field>
  ));
}
