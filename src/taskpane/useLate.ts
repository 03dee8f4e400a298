import { useEffect, useState } from "react";

/** True once something has been going on for longer than `milliseconds`; what is quick shows no progress. */
export function useLate(active: boolean, milliseconds = 500): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!active) return;
    const timer = setTimeout(() => setLate(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [active, milliseconds]);
  return late;
}
