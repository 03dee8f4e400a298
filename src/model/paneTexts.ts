import { pane } from "./languages/en/pane";
import { spoken } from "./languages/spoken";

/** Every sentence of the pane that is neither a Problem's nor a note's nor of one tool's view. */
export const paneTexts = spoken("pane", pane, (say) => ({
  /** "1996 to 1998" */
  periods: (labels: readonly string[]) => {
    const [first, last] = [labels[0], labels[labels.length - 1]];
    if (labels.length < 2) return first;
    return labels.length > 2 ? say.manyPeriods({ first, last }) : say.twoPeriods({ first, last });
  },
}));
