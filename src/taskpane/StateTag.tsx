import { paneTexts } from "../model/paneTexts";

/** Whether the workbook holds these results, would hold them, holds older ones, or would after a change not applied yet. */
const states = {
  written: paneTexts.tiersWritten,
  preview: paneTexts.tiersPreview,
  outdated: paneTexts.tiersOutdated,
  changed: paneTexts.notApplied,
};

/** Where the results stand that the pane shows. */
export type ResultState = keyof typeof states;

/** The chip beside a heading; none while the results are being written, as then they are neither here nor there. */
export function StateTag({ state }: { state: ResultState | undefined }) {
  return state && <span className={`tag ${state}`}>{states[state]}</span>;
}
