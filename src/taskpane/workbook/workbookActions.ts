import type { ToolId } from "../../actions/tools";
import { paneTexts } from "../../model/paneTexts";
import type { ProblemCode } from "../../model/problem";
import type { ToolRuns } from "../useToolRuns";
import type { Ended } from "../useRun";

/** What can be done with the whole workbook. */
export interface WorkbookActions {
  readonly insertTemplate: (tools: readonly ToolId[]) => void;
  readonly removeSamples: () => void;
  /** The template with its sample data, and everything built. */
  readonly seeExample: () => void;
  readonly buildEverything: () => void;
  readonly prepare: (hideSources: boolean) => void;
  readonly showAgain: () => void;
}

/** What the pane starts for the whole workbook; `sources` are what the person chose to read. */
export function workbookActions(
  { start }: Pick<ToolRuns, "start">,
  sources: readonly string[] | undefined,
): WorkbookActions {
  const buildEverything = () => start("buildEverything", { sources });
  const seeExample = async () => {
    const inserted = await start("insertTemplate", {});
    if (inserted?.kind === "done") await buildEverything();
  };
  return {
    insertTemplate: (tools) => void start("insertTemplate", { tools }),
    removeSamples: () => void start("removeSampleData", {}),
    seeExample: () => void seeExample(),
    buildEverything: () => void buildEverything(),
    prepare: (hideSources) => void start("prepareForLeadership", { hideSources, sources }),
    showAgain: () => void start("undoPreparation", {}),
  };
}

/** What the person most likely wants next, a button below what was said. */
export function nextAfter(
  ended: Ended | undefined,
  { buildEverything, showAgain }: WorkbookActions,
): { readonly label: string; readonly onPress: () => void } | undefined {
  if (ended?.outcome.kind === "problem")
    return toBuildFirst.includes(ended.outcome.code)
      ? { label: paneTexts.everything, onPress: buildEverything }
      : undefined;
  if (ended?.outcome.kind !== "done") return undefined;
  if (ended.id === "insertTemplate") return { label: paneTexts.everything, onPress: buildEverything };
  return ended.id === "prepareForLeadership" ? { label: paneTexts.showAgain, onPress: showAgain } : undefined;
}

/** Problems that go away when everything is built. */
const toBuildFirst: readonly ProblemCode[] = ["nothingToPrepare", "staleResults"];
