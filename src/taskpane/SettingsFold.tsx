import { lazy, Suspense, useState } from "react";
import { paneTexts } from "../model/paneTexts";
import type { SettingsFormProps } from "./SettingsForm";
import { Skeleton } from "./Skeleton";

/** Loaded when the settings are first opened: most people never do. */
const SettingsForm = lazy(async () => ({ default: (await import("./SettingsForm")).SettingsForm }));

/**
 * The settings, folded until asked for; the fold says when something is not applied yet. It opens by a button and
 * not by `<summary>`, which Office.js on the web leaves out when it moves the focus on Tab.
 */
export function SettingsFold(props: SettingsFormProps) {
  const [open, setOpen] = useState(false);
  return (
    <section className="settings">
      <h2>
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {paneTexts.settingsTitle}
        </button>
        {props.settings.changed && <span className="tag changed">{paneTexts.notApplied}</span>}
      </h2>
      {open && (
        <Suspense fallback={<Skeleton of="tiers" />}>
          <SettingsForm {...props} />
        </Suspense>
      )}
    </section>
  );
}
