import { useDeferredValue, useMemo } from "react";
import { previewTiers } from "../actions/previewTiers";
import type { Revenue } from "../model/revenue";
import type { Settings } from "../model/settings";
import { draftFault } from "./draft";

/** What each tier would hold under these settings; undefined without revenue or while the settings are at fault. */
export function usePreview(
  revenue: Revenue | undefined,
  settings: Settings,
): ReturnType<typeof previewTiers> | undefined {
  const latest = useDeferredValue(settings);
  return useMemo(
    () => (revenue && !draftFault(latest) ? previewTiers(revenue, latest) : undefined),
    [revenue, latest],
  );
}
