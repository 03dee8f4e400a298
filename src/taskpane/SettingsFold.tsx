import { Suspense, type ReactNode } from "react";
import { settingsPaneTexts } from "../model/settingsPaneTexts";
import { Fold } from "./Fold";
import { Skeleton } from "./Skeleton";

/** The settings of a tool, folded until asked for: their form loads then, as most people never do. */
export function SettingsFold({ changed, children }: { changed: boolean; children: ReactNode }) {
  return (
    <Fold title={settingsPaneTexts.title} changed={changed}>
      <Suspense fallback={<Skeleton of="tiers" />}>{children}</Suspense>
    </Fold>
  );
}
