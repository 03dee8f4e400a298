import { lazy, Suspense, useMemo, useRef, useState } from "react";
import { offeredLanguages } from "../actions/loadLanguage";
import type { ToolId } from "../actions/tools";
import type { Inspection } from "../model/outcome";
import { paneTexts } from "../model/paneTexts";
import { settingsPaneTexts, type DraftFault } from "../model/settingsPaneTexts";
import { FoundView } from "./FoundView";
import type { LanguageChoice } from "./LanguagePicker";
import { NotesList } from "./NotesList";
import { primary } from "./primary";
import { ProblemBar } from "./ProblemBar";
import { rememberedTool, rememberTool } from "./rememberedTool";
import { RunBar } from "./RunBar";
import { RunMessage } from "./RunMessage";
import { readingChanges, settingChanges } from "./settingChanges";
import { useCriteria } from "./scores/useCriteria";
import { Skeleton } from "./Skeleton";
import { readsTable, tableOf } from "./tableOf";
import { toolName } from "./toolList";
import { ToolSettings } from "./ToolSettings";
import { ToolSwitcher } from "./ToolSwitcher";
import { ToolView } from "./ToolView";
import { UndoLastRun } from "./UndoLastRun";
import { isUntouched } from "./workbook/isUntouched";
import { nextAfter, workbookActions } from "./workbook/workbookActions";
import { useBug } from "./useBug";
import { usePreview } from "./usePreview";
import { useRecomputeByItself } from "./useRecomputeByItself";
import { useSeen } from "./useSeen";
import { useSelectCell } from "./useSelectCell";
import { useSettingsDraft, withoutTool, type Edits } from "./useSettingsDraft";
import { useSources } from "./useSources";
import { useToolRuns } from "./useToolRuns";
import { useWatch } from "./useWatch";

/** Loads once the workbook has been looked into: nothing is selected before. */
const AccountStrip = lazy(async () => ({ default: (await import("./account/AccountStrip")).AccountStrip }));

/** In a workbook in which nothing was found. */
const StartPage = lazy(async () => ({ default: (await import("./workbook/StartPage")).StartPage }));

const WorkbookFold = lazy(async () => ({
  default: (await import("./workbook/WorkbookFold")).WorkbookFold,
}));

const LanguagePicker = lazy(async () => ({ default: (await import("./LanguagePicker")).LanguagePicker }));

/** Its place is kept from the first, so that it does not come to lie under the pointer. */
const stripToCome = <div className="account" aria-hidden="true" />;

/** The whole pane of the open tool: what was found, what to press, what came out, what is doubtful, and the settings. */
export function Pane({ language }: { language: LanguageChoice }) {
  const page = useRef<HTMLElement>(null);
  const primaryButton = useRef<HTMLButtonElement>(null);
  const seen = useSeen(page);
  const onBug = useBug();
  const [tool, setTool] = useState(rememberedTool);
  const [begun, setBegun] = useState(false);
  const openTool = (id: ToolId) => {
    rememberTool(id);
    setTool(id);
    setBegun(true);
  };
  const [edits, setEdits] = useState<Edits>({});
  const sources = useSources(useReadingChanges(edits), seen, onBug);
  const { found, inspection, revenue, saved } = sources;
  useWatch(sources, seen, onBug);
  const tiers = useSettingsDraft("recomputeTiers", saved, edits, setEdits);
  const settings = useSettingsDraft(tool, saved, edits, setEdits);
  const criteria = useCriteria(inspection?.beside.inputs);
  const preview = usePreview(revenue, tiers.draft);
  const { select, problem } = useSelectCell(onBug);

  const scoring = tool === "scoreAccounts";
  const changed = settings.changed || (scoring && criteria.changed);
  const runs = useToolRuns(tool, sources, changed, onBug);
  const { run, outdated } = runs;
  const start = async (id: ToolId, asDrafted = settings.draft) => {
    const set = settingChanges(saved, asDrafted);
    const told = id === "scoreAccounts" && criteria.changed ? { criteria: criteria.wishes } : {};
    const result = await runs.start(id, { set, sources: sources.chosen, ...told });
    if (result?.kind !== "done") return;
    sources.keep(asDrafted);
    if (id === "scoreAccounts") criteria.keep();
    setEdits((now) => (now === edits ? withoutTool(now, id) : now));
  };

  const workbook = workbookActions(runs, sources.chosen);
  const isStarting = !begun && inspection !== undefined && isUntouched(inspection);
  const focusButton = () => primaryButton.current?.focus();
  const button = primary({
    ...sources,
    tool,
    changed,
    fault: faultOf(settings.fault, scoring && !criteria.hasWeight && criteria.list !== undefined),
    toApply: scoring && criteria.changed ? paneTexts.pressToApplyCriteria : undefined,
    label: labelToMake(tool, inspection),
    outdated,
    hasRun: runs.hasRun,
    rests: tool === "recomputeTiers" && saved.recomputeByItself && runs.tiers?.kind === "problem",
  });
  const ready = !run && !sources.asking && !tiers.changed && !tiers.fault && revenue !== undefined;
  const again = () => void start("recomputeTiers", tiers.draft);
  useRecomputeByItself({ found, ready, outcome: runs.tiers, recompute: again }, onBug);

  return (
    <main className="pane" ref={page}>
      <ToolSwitcher tool={tool} lastRuns={inspection?.lastRuns} onChoose={openTool} />
      {isStarting ? (
        <Suspense fallback={<Skeleton of="sources" />}>
          <StartPage
            going={run ?? sources.going}
            onOwnData={() => setBegun(true)}
            onTemplate={workbook.insertTemplate}
            onExample={workbook.seeExample}
            onFocusLost={focusButton}
          />
        </Suspense>
      ) : (
        <>
          <FoundView
            tool={tool}
            sources={sources}
            onCurrency={(currency) => tiers.change({ ...tiers.draft, currency })}
            onLookAgain={runs.lookAnew}
            onSelect={select}
          />
          <RunBar
            {...button}
            pressable={button.pressable && !run}
            going={run ?? sources.going}
            buttonRef={primaryButton}
            onPress={() => (button.does === "run" ? void start(tool) : runs.lookAnew())}
          />
        </>
      )}
      <RunMessage
        running={run !== undefined}
        tool={tool}
        ended={runs.ended}
        outdated={outdated}
        onSelect={select}
        onWithoutColumns={() => void start("recomputeTiers", { ...tiers.draft, writeTierColumns: false })}
        next={nextAfter(runs.ended, workbook)}
      />
      {inspection?.undo && !inspection.readOnly && (
        <UndoLastRun
          key={tool}
          last={inspection.undo.last}
          tool={toolName(inspection.undo.tool)}
          isOpen={inspection.undo.tool === tool}
          pressable={!run}
          onUndo={() => void runs.start("undoLastRun", {})}
          onFocusLost={focusButton}
        />
      )}
      {problem && (
        <div role="alert">
          <ProblemBar problem={problem} onSelect={select} />
        </div>
      )}
      {found.kind === "looking" && <Skeleton of="tiers" />}
      <ToolView
        tool={tool}
        inspection={isStarting ? undefined : inspection}
        revenue={revenue}
        settings={settings}
        criteria={criteria}
        preview={preview}
        outcome={runs.ended?.id === tool ? runs.ended.outcome : undefined}
        state={runs.state}
        onSelect={select}
      />
      <NotesList notes={runs.notes} onSelect={select} />
      {(inspection || found.kind === "problem") && !isStarting && (
        <ToolSettings
          tool={tool}
          settings={settings}
          inspection={inspection}
          revenue={revenue}
          tiers={preview?.tiers ?? []}
        />
      )}
      {inspection && !isStarting && (
        <Suspense>
          <WorkbookFold inspection={inspection} running={run !== undefined} actions={workbook} />
        </Suspense>
      )}
      {offeredLanguages.length > 1 && found.kind !== "looking" && (
        <Suspense>
          <LanguagePicker {...language} resting={run !== undefined} onBug={onBug} />
        </Suspense>
      )}
      <Suspense fallback={stripToCome}>
        {isStarting ? null : inspection ? (
          <AccountStrip inspection={inspection} resting={run !== undefined} onBug={onBug} />
        ) : (
          stripToCome
        )}
      </Suspense>
    </main>
  );
}

/** A tool that finds no table of its own makes it. */
function labelToMake(tool: ToolId, inspection: Inspection | undefined): string | undefined {
  if (!inspection || !readsTable(tool) || tableOf(tool, inspection.beside)) return undefined;
  return paneTexts.makeTable[tool];
}

function faultOf(fault: DraftFault | undefined, lacksWeight: boolean): string | undefined {
  if (fault) return settingsPaneTexts.faults[fault];
  return lacksWeight ? paneTexts.noWeight : undefined;
}

/** What a look must be told, the same object as long as it says the same. */
function useReadingChanges({ currency, groupDatesBy, visibleRowsOnly }: Edits) {
  return useMemo(
    () => readingChanges({ currency, groupDatesBy, visibleRowsOnly }),
    [currency, groupDatesBy, visibleRowsOnly],
  );
}
