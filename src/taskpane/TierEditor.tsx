import { Button } from "@fluentui/react-components";
import type { TierLine } from "../model/outcome";
import { paneTexts } from "../model/paneTexts";
import { settingsPaneTexts } from "../model/settingsPaneTexts";
import { addTier, faultyFields, removeTier, tierRoom } from "./draft";
import { TierRow } from "./TierRow";
import type { SettingsDraft } from "./useSettingsDraft";

interface TierEditorProps {
  readonly settings: SettingsDraft;
  readonly tiers: readonly TierLine[];
}

/** The sentence that says what is wrong with a field; the field points to it. */
const faultId = "tier-fault";

/** The tiers' names and lines, each with what it would hold. */
export function TierEditor({ settings: { draft, fault, change }, tiers }: TierEditorProps) {
  const room = tierRoom(draft);
  const faulty = faultyFields(draft);
  const ranked = tiers.reduce((sum, tier) => sum + tier.accounts, 0);
  return (
    <div>
      <ol className="tier-editor" aria-label={paneTexts.tiersTitle}>
        {draft.tierNames.map((_, place) => (
          <TierRow
            key={place}
            draft={draft}
            place={place}
            holding={tiers[place]}
            ranked={ranked}
            faulty={{ name: faulty.names.includes(place), line: faulty.lines.includes(place) }}
            faultId={faultId}
            onChange={change}
          />
        ))}
      </ol>
      <div className="row">
        <Button size="small" disabledFocusable={!room.add} onClick={() => change(addTier(draft))}>
          {settingsPaneTexts.addTier}
        </Button>
        <Button size="small" disabledFocusable={!room.remove} onClick={() => change(removeTier(draft))}>
          {settingsPaneTexts.removeTier}
        </Button>
      </div>
      <p id={faultId} className="fault" role="alert">
        {fault && settingsPaneTexts.faults[fault]}
      </p>
    </div>
  );
}
