import { useCallback, useMemo, useRef, useState } from "react";
import type { Note } from "../model/note";
import type { Inspection, Outcome } from "../model/outcome";
import { FoundView } from "./FoundView";
import { NotesList } from "./NotesList";
import { primary } from "./primary";
import { ProblemBar } from "./ProblemBar";
import { RunBar } from "./RunBar";
import { RunMessage } from "./RunMessage";
import { readingChanges, settingChanges } from "./settingChanges";
import { SettingsFold } from "./SettingsFold";
import { Skeleton } from "./Skeleton";
import { splitLines } from "./splitLines";
import { TiersView, type TiersState } from "./TiersView";
import { UndoLastRun } from "./UndoLastRun";
import { useBug } from "./useBug";
import { usePreview } from "./usePreview";
import { useRecomputeByItself } from "./useRecomputeByItself";
import { useRun, type Ended } from "./useRun";
import { useSeen } from "./useSeen";
import { useSelectCell } from "./useSelectCell";
import { useSettingsDraft, type Edits } from "./useSettingsDraft";
import { useSources } from "./useSources";
import { useWatch } from "./useWatch";

/** The whole pane: what was found, what to press, what came out, what is doubtful, and the settings. */
export function Pane() {
  const page = useRef<HTMLElement>(null);
  const primaryButton = useRef<HTMLButtonElement>(null);
  const seen = useSeen(page);
  const onBug = useBug();
  const [edits, setEdits] = useState<Edits>({});
  const sources = useSources(useReadingChanges(edits), seen, onBug);
  const { found, inspection, revenue, saved, lookAgain, endQuestion } = sources;
  useWatch(sources, seen, onBug);
  const settings = useSettingsDraft(saved, edits, setEdits);
  const { draft, change } = settings;
  const preview = usePreview(revenue, draft);
  const { select, problem } = useSelectCell(onBug);

  /** What was known before the run that has just ended. */
  const [before, setBefore] = useState<Inspection>();
  const onEnd = useCallback(
    (outcome: Outcome) => {
      if (outcome.kind !== "done") return;
      setBefore(inspection);
      endQuestion();
      lookAgain();
    },
    [inspection, endQuestion, lookAgain],
  );
  const { run, ended, start } = useRun(onEnd, onBug);
  const outcome = ended?.outcome;
  const recompute = async (asDrafted = draft) => {
    const request = { set: settingChanges(saved, asDrafted), sources: sources.chosen };
    const result = await start("recomputeTiers", request);
    if (result?.kind !== "done") return;
    sources.keep(asDrafted);
    setEdits((now) => (now === edits ? {} : now));
  };
  const written = ended?.id === "recomputeTiers" && outcome?.kind === "done" ? outcome.result : undefined;
  const lastRun = inspection === before ? undefined : inspection?.lastRun;
  const outdated = settings.changed || sources.asking ? undefined : lastRun?.changed;
  const button = primary({
    ...sources,
    settings,
    outdated,
    hasRun: (written ?? lastRun) !== undefined,
    rests: saved.recomputeByItself && outcome?.kind === "problem",
  });
  const ready = !run && !sources.asking && !settings.changed && button.does === "run" && button.pressable;
  useRecomputeByItself({ found, ready, outcome, recompute: () => void recompute() }, onBug);

  /** Notes of a run are out of date once the person has looked again. */
  const [past, setPast] = useState<Outcome>();
  const lookAnew = () => {
    setPast(outcome);
    lookAgain();
  };
  const notes = notesOf(outcome === past ? undefined : ended, inspection, outdated !== undefined);
  const isWriting = run?.step === "writing" || run?.step === "checking";
  const isWritten = lastRun?.current ?? (written !== undefined && inspection === before);

  return (
    <main className="pane" ref={page}>
      <FoundView
        sources={sources}
        onCurrency={(currency) => change({ ...draft, currency })}
        onLookAgain={lookAnew}
        onSelect={select}
      />
      <RunBar
        {...button}
        pressable={button.pressable && !run}
        going={run ?? sources.going}
        buttonRef={primaryButton}
        onPress={() => (button.does === "run" ? void recompute() : lookAnew())}
      />
      <RunMessage
        running={run !== undefined}
        ended={ended}
        outdated={outdated}
        onSelect={select}
        onWithoutColumns={() => void recompute({ ...draft, writeTierColumns: false })}
      />
      {inspection?.undo && !inspection.readOnly && (
        <UndoLastRun
          last={inspection.undo.last}
          pressable={!run}
          onUndo={() => void start("undoLastRun", {})}
          onFocusLost={() => primaryButton.current?.focus()}
        />
      )}
      {problem && (
        <div role="alert">
          <ProblemBar problem={problem} onSelect={select} />
        </div>
      )}
      {found.kind === "looking" && <Skeleton of="tiers" />}
      {preview && (
        <TiersView
          preview={preview}
          state={isWriting ? undefined : tiersState(settings.changed, isWritten, outdated !== undefined)}
        />
      )}
      <NotesList notes={notes} onSelect={select} />
      {(inspection || found.kind === "problem") && (
        <SettingsFold
          settings={settings}
          tiers={preview?.tiers ?? []}
          dated={inspection?.sources.some((source) => source.layout === "long") ?? false}
          onSplitBy={(by) => change(splitLines(draft, by, preview?.tiers ?? [], revenue))}
        />
      )}
    </main>
  );
}

/** The notes of a run hold those of its reading; those of an undoing stand before what was found since. */
function notesOf(
  ended: Ended | undefined,
  inspection: Inspection | undefined,
  isOutdated: boolean,
): readonly Note[] {
  const found = inspection?.notes ?? [];
  if (ended?.outcome.kind !== "done") return found;
  const { notes } = ended.outcome.result;
  if (ended.id === "undoLastRun") return [...notes, ...found];
  return isOutdated ? found : notes;
}

function tiersState(isChanged: boolean, isWritten: boolean, isOutdated: boolean): TiersState {
  if (isChanged) return "changed";
  if (isWritten) return "written";
  return isOutdated ? "outdated" : "preview";
}

/** What a look must be told, the same object as long as it says the same. */
function useReadingChanges({ currency, groupDatesBy, visibleRowsOnly }: Edits) {
  return useMemo(
    () => readingChanges({ currency, groupDatesBy, visibleRowsOnly }),
    [currency, groupDatesBy, visibleRowsOnly],
  );
}
