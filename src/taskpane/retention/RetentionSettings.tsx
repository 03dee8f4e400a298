import { retentionPaneTexts } from "../../model/retentionPaneTexts";
import { Check } from "../Check";
import { Choice } from "../Choice";
import { ResetSettings } from "../ResetSettings";
import type { ToolSettingsProps } from "../ToolSettings";

/** The two periods that are compared. */
export function RetentionSettings({ settings, revenue }: ToolSettingsProps) {
  const { draft, change } = settings;
  const labels = revenue?.periods.map(({ label }) => label) ?? [];
  if (labels.length < 2) return null;
  const lastTwo = { from: labels[labels.length - 2], to: labels[labels.length - 1] };
  const { from, to } = draft.retentionPair ?? lastTwo;
  const place = (label: string) => labels.indexOf(label);
  const set = (pair: typeof lastTwo | undefined) => change({ ...draft, retentionPair: pair });
  const named = (some: readonly string[]) => Object.fromEntries(some.map((label) => [label, label]));
  return (
    <div className="form">
      <Check
        checked={draft.retentionPair === undefined}
        onChange={(checked) => set(checked ? undefined : lastTwo)}
      >
        {retentionPaneTexts.lastTwo}
      </Check>
      <Choice
        label={retentionPaneTexts.from}
        names={named(labels.slice(0, -1))}
        value={from}
        onChoose={(chosen) =>
          set({ from: chosen, to: place(to) > place(chosen) ? to : labels[place(chosen) + 1] })
        }
      />
      <Choice
        label={retentionPaneTexts.to}
        names={named(labels.slice(1))}
        value={to}
        onChoose={(chosen) =>
          set({ from: place(from) < place(chosen) ? from : labels[place(chosen) - 1], to: chosen })
        }
      />
      <ResetSettings settings={settings} />
    </div>
  );
}
