import { Button } from "@fluentui/react-components";
import { settingsPaneTexts } from "../model/settingsPaneTexts";
import type { SettingsDraft } from "./useSettingsDraft";

/** The way back to the settings in the workbook. */
export function ResetSettings({ settings: { changed, reset } }: { settings: SettingsDraft }) {
  return (
    <Button onClick={reset} disabledFocusable={!changed}>
      {settingsPaneTexts.reset}
    </Button>
  );
}
