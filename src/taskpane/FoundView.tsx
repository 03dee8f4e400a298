import type { SourceCandidate } from "../model/outcome";
import { paneTexts } from "../model/paneTexts";
import { ChooseSources } from "./ChooseSources";
import { Failure } from "./Failure";
import { Notice } from "./Notice";
import { NoRevenue } from "./NoRevenue";
import { Skeleton } from "./Skeleton";
import { SourcesView } from "./SourcesView";
import type { Found } from "./useInspection";

interface FoundViewProps {
  readonly found: Found;
  readonly looking: boolean;
  /** The blocks to choose from while the pane asks which of them are revenue. */
  readonly asking: readonly SourceCandidate[] | undefined;
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
  readonly onAsk: (() => void) | undefined;
  readonly onLookAgain: () => void;
  readonly onSelect: (address: string) => void;
}

/** The top of the pane: what is known of the workbook's revenue, or what stands in the way. */
export function FoundView(props: FoundViewProps) {
  const { found, looking, asking, chosen, onChoose, onAsk, onLookAgain, onSelect } = props;
  if (asking) return <ChooseSources candidates={asking} chosen={chosen} onChoose={onChoose} />;
  if (found.kind === "looking") {
    return (
      <section aria-busy="true">
        <h1>{paneTexts.looking}</h1>
        <Skeleton of="sources" />
      </section>
    );
  }
  if (found.kind === "stopped") {
    return (
      <section>
        <h1>{paneTexts.stopped}</h1>
      </section>
    );
  }
  if (found.kind === "problem") {
    return found.code === "noRevenue" ? <NoRevenue /> : <Failure problem={found} onSelect={onSelect} />;
  }
  const { revenue, readOnly } = found.inspection;
  if (!revenue) return <NoRevenue />;
  return (
    <>
      <SourcesView
        revenue={revenue}
        looking={looking}
        onLookAgain={onLookAgain}
        onSelect={onSelect}
        onChoose={onAsk}
      />
      {readOnly && <Notice kind="warning">{paneTexts.readOnly}</Notice>}
    </>
  );
}
