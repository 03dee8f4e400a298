import { paneTexts } from "../model/paneTexts";
import { ChooseSources } from "./ChooseSources";
import { Failure } from "./Failure";
import { NoRevenue } from "./NoRevenue";
import { Notice } from "./Notice";
import { Skeleton } from "./Skeleton";
import { SourcesView } from "./SourcesView";
import type { Sources } from "./useSources";

interface FoundViewProps {
  readonly sources: Sources;
  readonly onCurrency: (currency: string) => void;
  readonly onLookAgain: () => void;
  readonly onSelect: (address: string) => void;
}

/** The top of the pane: what is known of the workbook's revenue, or what stands in the way. */
export function FoundView({ sources, onCurrency, onLookAgain, onSelect }: FoundViewProps) {
  const { found, asking, ticked, choose, ask, going } = sources;
  if (asking) return <ChooseSources candidates={asking} ticked={ticked} onChoose={choose} />;
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
    if (found.code === "noRevenue") return <NoRevenue />;
    return <Failure problem={found} onCurrency={onCurrency} onSelect={onSelect} />;
  }
  const { revenue, readOnly } = found.inspection;
  if (!revenue) return <NoRevenue />;
  return (
    <>
      <SourcesView
        revenue={revenue}
        looking={going !== undefined}
        onLookAgain={onLookAgain}
        onSelect={onSelect}
        onChoose={ask}
      />
      {readOnly && <Notice kind="warning">{paneTexts.readOnly}</Notice>}
    </>
  );
}
