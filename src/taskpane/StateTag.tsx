import { paneTexts } from "../model/paneTexts";

/** Whether the workbook holds these results, would hold them, holds older ones, or would after a change not applied yet. */
export type ResultState = "written" | "preview" | "outdated" | "changed";

/** The chip beside a heading; none while the results are being written, as then they are neither here nor there. */
export function StateTag({ state }: { state: ResultState | undefined }) {
  return state && <span className={`tag ${state}`}>{wordsFor(state)}</span>;
}

function wordsFor(state: ResultState): string {
  return {
    written: paneTexts.tiersWritten,
    preview: paneTexts.tiersPreview,
    outdated: paneTexts.tiersOutdated,
    changed: paneTexts.notApplied,
  }[state];
}
