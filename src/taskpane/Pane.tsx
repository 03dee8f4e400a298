import { useCallback, useRef } from "react";
import type { Outcome, TierRun } from "../model/outcome";
import { FoundView } from "./FoundView";
import { NotesList } from "./NotesList";
import { primary } from "./primary";
import { ProblemBar } from "./ProblemBar";
import { RunBar } from "./RunBar";
import { RunMessage } from "./RunMessage";
import { settingChanges } from "./settingChanges";
import { SettingsFold } from "./SettingsFold";
import { Skeleton } from "./Skeleton";
import { splitLines } from "./splitLines";
import { TiersView } from "./TiersView";
import { useBug } from "./useBug";
import { useChoice } from "./useChoice";
import { candidatesOf, useInspection } from "./useInspection";
import { usePreview } from "./usePreview";
import { useRun } from "./useRun";
import { useSeen } from "./useSeen";
import { useSelectCell } from "./useSelectCell";
import { useSettingsDraft } from "./useSettingsDraft";

/** The whole pane: what was found, what to press, what came out, what is doubtful, and the settings. */
export function Pane({ ready }: { ready: boolean }) {
  const page = useRef<HTMLElement>(null);
  const seen = useSeen(page);
  const onBug = useBug();
  const { chosen, open, choose, ask, close } = useChoice();
  const { found, going: look, lookAgain } = useInspection(chosen, ready && seen, onBug);
  const inspection = found.kind === "found" ? found.inspection : undefined;
  const revenue = inspection?.revenue;
  const settings = useSettingsDraft(inspection?.settings);
  const preview = usePreview(revenue, settings.draft);
  const tiers = preview?.tiers ?? [];
  const { select, problem } = useSelectCell(onBug);

  const onEnd = useCallback(
    (outcome: Outcome<TierRun>) => {
      if (outcome.kind !== "done") return;
      close();
      lookAgain();
    },
    [close, lookAgain],
  );
  const { run, outcome, start } = useRun(onEnd, onBug);
  const written = outcome?.kind === "done" ? outcome.result : undefined;
  const recompute = async (draft = settings.draft) => {
    const ended = await start({ set: settingChanges(settings.saved, draft), sources: chosen });
    if (ended?.kind === "done") settings.applied(draft);
  };

  const several = candidatesOf(found);
  const asking = several.length > 1 && (open || !revenue) ? several : undefined;
  const asks = asking !== undefined;
  const button = primary({ found, settings, asks, chosen, hasRun: written !== undefined });

  return (
    <main className="pane" ref={page}>
      <FoundView
        found={found}
        looking={look !== undefined}
        asking={asking}
        chosen={chosen ?? []}
        onChoose={choose}
        onAsk={several.length > 1 ? ask : undefined}
        onLookAgain={lookAgain}
        onSelect={select}
      />
      <RunBar
        {...button}
        pressable={button.pressable && !run}
        going={run ?? look}
        onPress={() => (button.does === "run" ? void recompute() : lookAgain())}
      />
      <RunMessage
        running={run !== undefined}
        outcome={outcome}
        onSelect={select}
        onWithoutColumns={() => void recompute({ ...settings.draft, writeTierColumns: false })}
      />
      {problem && <ProblemBar problem={problem} onSelect={select} />}
      {found.kind === "looking" && <Skeleton of="tiers" />}
      {preview && <TiersView preview={preview} written={written?.tiers} changed={settings.changed} />}
      <NotesList notes={written?.notes ?? inspection?.notes ?? []} onSelect={select} />
      {inspection && (
        <SettingsFold
          settings={settings}
          tiers={tiers}
          dated={inspection.sources.some((source) => source.layout === "long")}
          onSplitBy={(splitBy) => settings.change(splitLines(settings.draft, splitBy, tiers, revenue))}
        />
      )}
    </main>
  );
}
