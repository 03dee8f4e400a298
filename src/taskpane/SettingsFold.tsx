import { lazy, Suspense, useState } from "react";
import { paneTexts } from "../model/paneTexts";
import { Skeleton } from "./Skeleton";
import type { SettingsFormProps } from "./SettingsForm";

/** Loaded when the settings are first opened: most people never do. */
const SettingsForm = lazy(async () => ({ default: (await import("./SettingsForm")).SettingsForm }));

/** The settings, folded until asked for; the fold says when something is not applied yet. */
export function SettingsFold(props: SettingsFormProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details className="settings" onToggle={() => setOpened(true)}>
      <summary>
        <h2>{paneTexts.settingsTitle}</h2>
        {props.settings.changed && <span className="tag changed">{paneTexts.notApplied}</span>}
      </summary>
      {opened && (
        <Suspense fallback={<Skeleton of="tiers" />}>
          <SettingsForm {...props} />
        </Suspense>
      )}
    </details>
  );
}
