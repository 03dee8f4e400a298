import { useEffect, useRef } from "react";
import type { FrameKind } from "../session/Runtime";
import { useSession } from "../session/SessionContext";

/** One of the add-in's own pages, unmodified, talking with the host through the unmodified Office.js. */
export function AddInFrame({ kind, title, hidden }: { kind: FrameKind; title: string; hidden?: boolean }) {
  const { runtime } = useSession();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Office.js reads the name a frame had when it came onto the page: it must have it before.
    const frame = document.createElement("iframe");
    frame.title = title;
    const detach = runtime.attach(kind, frame);
    place.current?.append(frame);
    return () => {
      detach();
      frame.remove();
    };
  }, [runtime, kind, title]);
  return <div ref={place} className="frame" hidden={hidden} />;
}
