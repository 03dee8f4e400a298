import { useCallback, useMemo, useRef, useState } from "react";
import type { Outcome, TierRun } from "../model/outcome";
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
import { TiersView } from "./TiersView";
import { useBug } from "./useBug";
import { usePreview } from "./usePreview";
import { useRun } from "./useRun";
import { useSeen } from "./useSeen";
import { useSelectCell } from "./useSelectCell";
import { useSettingsDraft, type Edits } from "./useSettingsDraft";
import { useSources } from "./useSources";

/** The whole pane: what was found, what to press, what came out, what is doubtful, and the settings. */
export function Pane() {
  const page = useRef<HTMLElement>(null);
  const seen = useSeen(page);
  const onBug = useBug();
  const [edits, setEdits] = useState<Edits>({});
  const sources = useSources(useReadingChanges(edits), seen, onBug);
  const { found, inspection, revenue, saved, lookAgain, endQuestion } = sources;
  const settings = useSettingsDraft(saved, edits, setEdits);
  const { draft, change } = settings;
  const preview = usePreview(revenue, draft);
  const { select, problem } = useSelectCell(onBug);

  const onEnd = useCallback(
    (outcome: Outcome<TierRun>) => {
      if (outcome.kind !== "done") return;
      endQuestion();
      lookAgain();
    },
    [endQuestion, lookAgain],
  );
  const { run, outcome, start } = useRun(onEnd, onBug);
  const recompute = async (asDrafted = draft) => {
    const ended = await start({ set: settingChanges(saved, asDrafted), sources: sources.chosen });
    if (ended?.kind !== "done") return;
    sources.keep(asDrafted);
    setEdits((now) => (now === edits ? {} : now));
  };
  const written = outcome?.kind === "done" ? outcome.result : undefined;
  const button = primary({ ...sources, settings, hasRun: written !== undefined });

  /** Notes of a run are out of date once the person has looked again. */
  const [past, setPast] = useState<Outcome<TierRun>>();
  const lookAnew = () => {
    setPast(outcome);
    lookAgain();
  };
  const notes = (outcome === past ? undefined : written?.notes) ?? inspection?.notes ?? [];

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
        onPress={() => (button.does === "run" ? void recompute() : lookAnew())}
      />
      <RunMessage
        running={run !== undefined}
        outcome={outcome}
        onSelect={select}
        onWithoutColumns={() => void recompute({ ...draft, writeTierColumns: false })}
      />
      {problem && (
        <div role="alert">
          <ProblemBar problem={problem} onSelect={select} />
        </div>
      )}
      {found.kind === "looking" && <Skeleton of="tiers" />}
      {preview && <TiersView preview={preview} written={written?.tiers} changed={settings.changed} />}
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

/** What a look must be told, the same object as long as it says the same. */
function useReadingChanges({ currency, groupDatesBy, visibleRowsOnly }: Edits) {
  return useMemo(
    () => readingChanges({ currency, groupDatesBy, visibleRowsOnly }),
    [currency, groupDatesBy, visibleRowsOnly],
  );
}
