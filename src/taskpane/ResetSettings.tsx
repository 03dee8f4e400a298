import { Button } from "@fluentui/react-components";
import { paneTexts } from "../model/paneTexts";
import type { SettingsDraft } from "./useSettingsDraft";

/** The way back to the settings in the workbook. */
export function ResetSettings({ settings: { changed, reset } }: { settings: SettingsDraft }) {
  return (
    <Button onClick={reset} disabledFocusable={!changed}>
      {paneTexts.reset}
    </Button>
  );
}
