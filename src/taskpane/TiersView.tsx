import type { ParetoFacts } from "../model/facts";
import type { TierLine } from "../model/outcome";
import { paneTexts } from "../model/paneTexts";
import { StateTag, type ResultState } from "./StateTag";
import { TierBars } from "./TierBars";
import { TierTable } from "./TierTable";

interface TiersViewProps {
  readonly preview: { readonly tiers: readonly TierLine[]; readonly pareto: ParetoFacts };
  /** Undefined while they are being written: then they are neither here nor there. */
  readonly state: ResultState | undefined;
}

/** The tiers: who the vital few are in a sentence, as two bars, and in numbers. */
export function TiersView({ preview: { tiers, pareto }, state }: TiersViewProps) {
  if (pareto.ranked === 0) {
    return (
      <section>
        <h2>{paneTexts.tiersTitle}</h2>
        <p>{paneTexts.nothingRanked}</p>
      </section>
    );
  }
  const finding =
    pareto.ranked === 1
      ? paneTexts.oneRanked
      : paneTexts.vitalFew({
          few: pareto.vitalFew,
          ranked: pareto.ranked,
          share: pareto.vitalFewShare,
          line: pareto.line,
        });
  return (
    <section>
      <h2>
        {paneTexts.tiersTitle}
        <StateTag state={state} />
      </h2>
      <p>{finding}</p>
      <TierBars tiers={tiers} />
      <TierTable tiers={tiers} />
    </section>
  );
}
