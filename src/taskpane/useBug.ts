import { useCallback, useState } from "react";

/** Takes what broke outside of rendering to the error boundary: hand it the error of a failed promise. */
export function useBug(): (error: unknown) => void {
  const [bug, setBug] = useState<{ readonly error: unknown }>();
  if (bug) throw bug.error;
  return useCallback((error: unknown) => setBug({ error }), []);
}
