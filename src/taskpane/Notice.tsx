import type { ReactNode } from "react";

/** A sentence that matters, with the sign of its kind. */
export function Notice({
  kind,
  children,
}: {
  kind: "done" | "info" | "warning" | "error";
  children: ReactNode;
}) {
  return (
    <div className={`notice ${kind}`}>
      <span aria-hidden="true">{signs[kind]}</span>
      <p>{children}</p>
    </div>
  );
}

const signs = { done: "✓", info: "i", warning: "!", error: "×" };
