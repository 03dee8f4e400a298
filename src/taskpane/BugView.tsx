import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { paneTexts } from "../model/paneTexts";
import { bugText } from "./bugText";

/** A fault of ours, with its full text to copy and a way to start again. */
export function BugView({ error }: { error: unknown }) {
  const text = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = () => {
    text.current?.select();
    setCopied(document.execCommand("copy"));
  };
  return (
    <main className="pane">
      <h1>{paneTexts.bugTitle}</h1>
      <p>{paneTexts.bugHint}</p>
      <textarea ref={text} className="bug" readOnly aria-label={paneTexts.bugText} value={bugText(error)} />
      <div className="row">
        <Button appearance="primary" onClick={() => location.reload()}>
          {paneTexts.reload}
        </Button>
        <Button onClick={copy}>{paneTexts.copy}</Button>
        <span role="status">{copied && paneTexts.copied}</span>
      </div>
    </main>
  );
}
