import { Field, Select } from "@fluentui/react-components";
import { decisionPaneTexts } from "../../model/decisionPaneTexts";
import type { Settings } from "../../model/settings";
import { Check } from "../Check";
import { ResetSettings } from "../ResetSettings";
import type { ToolSettingsProps } from "../ToolSettings";

/** The account whose map is drawn, and whether boxes stay where the person moved them. */
export function DecisionSettings({ settings, inspection }: ToolSettingsProps) {
  const { draft, change } = settings;
  const set = (part: Partial<Settings>) => change({ ...draft, ...part });
  const contacts = inspection?.beside.tables?.drawDecisionMap?.read?.contacts ?? [];
  const accounts = new Map(contacts.map(({ account, accountKey }) => [accountKey, account]));
  const asked = draft.decisionAccount.trim();
  const chosen = [...accounts.values()].find((name) => name.toLowerCase() === asked.toLowerCase());
  return (
    <div className="form">
      <Field label={decisionPaneTexts.account}>
        <Select value={chosen ?? asked} onChange={(_, { value }) => set({ decisionAccount: value })}>
          <option value="">{decisionPaneTexts.allAccounts}</option>
          {/* An account that is not there any more stays to be seen, and to be replaced. */}
          {asked !== "" && chosen === undefined && <option value={asked}>{asked}</option>}
          {[...accounts].map(([key, name]) => (
            <option key={key} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Check checked={draft.keepMovedBoxes} onChange={(keepMovedBoxes) => set({ keepMovedBoxes })}>
        {decisionPaneTexts.keepMoved}
      </Check>
      <ResetSettings settings={settings} />
    </div>
  );
}
