import { Input } from "@fluentui/react-components";
import type { TierLine } from "../model/outcome";
import { settingsPaneTexts } from "../model/settingsPaneTexts";
import type { Settings } from "../model/settings";
import { countScale, moveLine, renameTier, shareScale, typeLine } from "./draft";
import { LineSlider } from "./LineSlider";
import { TierSwatch } from "./TierSwatch";
import { count, line } from "./numbers";

interface TierRowProps {
  readonly draft: Settings;
  readonly place: number;
  /** What the tier would hold; undefined where there is no revenue yet. */
  readonly holding: TierLine | undefined;
  /** Accounts with revenue: the most a line by number of accounts can be. */
  readonly ranked: number;
  /** Whether its name or its line must be put right; what is wrong stands in the element `faultId`. */
  readonly faulty: { readonly name: boolean; readonly line: boolean };
  readonly faultId: string;
  readonly onChange: (draft: Settings) => void;
}

/** One tier to edit: its name, its line, and what it would hold. */
export function TierRow({ holding, ...row }: TierRowProps) {
  const { draft, place, faulty, faultId, onChange } = row;
  const name = draft.tierNames[place];
  const holds =
    holding && settingsPaneTexts.tierHolds({ accounts: holding.accounts, share: holding.shareOfRevenue });
  return (
    <li>
      <TierSwatch tier={name} place={place} count={draft.tierNames.length} />
      <Input
        size="small"
        aria-label={settingsPaneTexts.tierName({ place: place + 1 })}
        aria-invalid={faulty.name}
        aria-describedby={faulty.name ? faultId : undefined}
        value={name}
        maxLength={20}
        onChange={(_, { value }) => onChange(renameTier(draft, place, value))}
      />
      {place < draft.tierLines.length ? (
        <Line {...row} effect={holds} />
      ) : (
        <span className="rest">{settingsPaneTexts.theRest}</span>
      )}
      <p className="quiet">{holds}</p>
    </li>
  );
}

interface LineProps extends Omit<TierRowProps, "holding"> {
  readonly effect: string | undefined;
}

/** A slider where the line has two ends, a field where it is an amount of money. */
function Line({ draft, place, ranked, faulty, faultId, effect, onChange }: LineProps) {
  const label = settingsPaneTexts.tierLine({ tier: draft.tierNames[place] });
  const value = draft.tierLines[place];
  if (draft.splitBy === "absolute revenue") {
    return (
      <Input
        size="small"
        type="number"
        min={0}
        aria-label={label}
        aria-invalid={faulty.line}
        aria-describedby={faulty.line ? faultId : undefined}
        value={Number.isNaN(value) ? "" : String(value)}
        onChange={(_, typed) =>
          onChange(typeLine(draft, place, typed.value === "" ? NaN : Number(typed.value)))
        }
      />
    );
  }
  const counted = draft.splitBy === "number of accounts";
  const scale = counted ? countScale(Math.max(ranked, draft.tierNames.length)) : shareScale;
  return (
    <LineSlider
      label={label}
      value={value}
      scale={scale}
      shown={counted ? count(value) : line(value)}
      effect={effect}
      onMove={(to) => onChange(moveLine(draft, place, to, scale))}
    />
  );
}
