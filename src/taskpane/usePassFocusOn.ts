import { useEffectEvent, useLayoutEffect, useRef, type RefObject } from "react";

/** A place for the ref of what may go while it holds the focus; then `onFocusLost` is called, as it must go somewhere. */
export function usePassFocusOn<Place extends HTMLElement>(onFocusLost: () => void): RefObject<Place | null> {
  const place = useRef<Place>(null);
  const passFocusOn = useEffectEvent(onFocusLost);
  useLayoutEffect(() => {
    const own = place.current;
    return () => {
      if (own?.contains(document.activeElement)) passFocusOn();
    };
  }, []);
  return place;
}
