/** Grey shapes where things will stand; the same as in taskpane.html, so that nothing jumps when React takes over. */
export function Skeleton({ of }: { of: "sources" | "tiers" }) {
  return (
    <div className="skeleton" aria-hidden="true">
      {of === "tiers" && <i />}
      <span />
      <span />
    </div>
  );
}
