import { useCallback, useState } from "react";
import type { DraftFault } from "../model/paneTexts";
import { defaultSettings, type Settings } from "../model/settings";
import { draftFault } from "./draft";

/** The settings as the person would have them, and how they differ from those in the workbook. */
export interface SettingsDraft {
  readonly saved: Settings;
  readonly draft: Settings;
  readonly changed: boolean;
  readonly fault: DraftFault | undefined;
  readonly change: (draft: Settings) => void;
  readonly reset: () => void;
  /** A run has written this draft, though it was not read again yet. */
  readonly applied: (draft: Settings) => void;
}

/** Keeps a draft beside the settings last read; without a draft it follows them. */
export function useSettingsDraft(read: Settings = defaultSettings): SettingsDraft {
  const [own, setOwn] = useState<Settings>();
  const [written, setWritten] = useState<{ readonly over: Settings; readonly settings: Settings }>();
  const saved = written?.over === read ? written.settings : read;
  const draft = own ?? saved;
  const changed = JSON.stringify(draft) !== JSON.stringify(saved);
  const applied = useCallback(
    (settings: Settings) => {
      setWritten({ over: read, settings });
      setOwn((now) => (now === settings ? undefined : now));
    },
    [read],
  );
  const reset = useCallback(() => setOwn(undefined), []);
  return { saved, draft, changed, fault: draftFault(draft), change: setOwn, reset, applied };
}
