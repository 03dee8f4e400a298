import { Button, Field } from "@fluentui/react-components";
import type { TierLine } from "../model/outcome";
import { paneTexts } from "../model/paneTexts";
import { addTier, removeTier, tierRoom } from "./draft";
import { TierRow } from "./TierRow";
import type { SettingsDraft } from "./useSettingsDraft";

interface TierEditorProps {
  readonly settings: SettingsDraft;
  readonly tiers: readonly TierLine[];
}

/** The tiers' names and lines, each with what it would hold. */
export function TierEditor({ settings: { draft, fault, change }, tiers }: TierEditorProps) {
  const room = tierRoom(draft);
  const ranked = tiers.reduce((sum, tier) => sum + tier.accounts, 0);
  return (
    <Field validationMessage={fault && paneTexts.faults[fault]}>
      <ol className="tier-editor" aria-label={paneTexts.tiersTitle}>
        {draft.tierNames.map((_, place) => (
          <TierRow
            key={place}
            draft={draft}
            place={place}
            holding={tiers[place]}
            ranked={ranked}
            onChange={change}
          />
        ))}
      </ol>
      <div className="row">
        <Button size="small" disabledFocusable={!room.add} onClick={() => change(addTier(draft))}>
          {paneTexts.addTier}
        </Button>
        <Button size="small" disabledFocusable={!room.remove} onClick={() => change(removeTier(draft))}>
          {paneTexts.removeTier}
        </Button>
      </div>
    </Field>
  );
}
