import type { Geometry } from "./useGeometry";

/** The vertical gridlines of the columns in view; rows draw their own. */
export function Lines({ geometry, columns }: { geometry: Geometry; columns: readonly number[] }) {
  const frozen = Array.from({ length: geometry.frozen.columns }, (_, column) => column);
  return (
    <div className="lines" aria-hidden="true">
      {[...frozen, ...columns].map((column) => (
        <i key={column} style={{ left: geometry.headWidth + geometry.columns.start(column + 1) - 1 }} />
      ))}
    </div>
  );
}
