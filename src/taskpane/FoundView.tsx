import { paneTexts } from "../model/paneTexts";
import { lazy, Suspense } from "react";
import type { ToolId } from "../actions/tools";
import { ChooseSources } from "./ChooseSources";
import { Failure } from "./Failure";
import { NoRevenue } from "./NoRevenue";
import { Notice } from "./Notice";
import { RatingsFound } from "./RatingsFound";
import { Skeleton } from "./Skeleton";
import { SourcesView } from "./SourcesView";
import { readsTable, tableOf } from "./tableOf";
import { readsRevenue } from "./toolList";
import type { Sources } from "./useSources";

/** What tools read that read no revenue. */
const TableFound = lazy(async () => ({ default: (await import("./TableFound")).TableFound }));

interface FoundViewProps {
  readonly tool: ToolId;
  readonly sources: Sources;
  readonly onCurrency: (currency: string) => void;
  readonly onLookAgain: () => void;
  readonly onSelect: (address: string) => void;
}

/** The top of the pane: what is known of the workbook's revenue, or what stands in the way. */
export function FoundView({ tool, sources, onCurrency, onLookAgain, onSelect }: FoundViewProps) {
  const { found, asking, ticked, choose, ask, going } = sources;
  const reads = readsRevenue[tool];
  if (asking && reads !== "not read")
    return <ChooseSources candidates={asking} ticked={ticked} onChoose={choose} />;
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
  const { revenue, readOnly, beside } = found.inspection;
  const looking = { looking: going !== undefined, onLookAgain, onSelect };
  return (
    <>
      {readsTable(tool) ? (
        <Suspense fallback={<Skeleton of="sources" />}>
          <TableFound tool={tool} table={tableOf(tool, beside)} {...looking} />
        </Suspense>
      ) : revenue ? (
        <SourcesView revenue={revenue} onChoose={ask} {...looking} />
      ) : reads === "if there" && beside.inputs?.ratingsAt ? (
        <RatingsFound inputs={beside.inputs} {...looking} />
      ) : (
        <NoRevenue />
      )}
      {readOnly && <Notice kind="warning">{paneTexts.readOnly}</Notice>}
    </>
  );
}
