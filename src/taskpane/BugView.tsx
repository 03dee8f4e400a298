import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { paneTexts } from "../model/paneTexts";
import { bugText } from "./bugText";

/** What broke the pane and a way to start again: a part that could not be loaded, or a fault of ours. */
export function BugView({ error }: { error: unknown }) {
  return isUnloaded(error) ? <Unloaded /> : <Fault error={error} />;
}

/** The add-in was renewed while the pane stood open, or the person is offline: nobody is to report that. */
function Unloaded() {
  return (
    <main className="pane">
      <h1>{paneTexts.unloadedTitle}</h1>
      <p>{paneTexts.unloadedHint}</p>
      <div className="row">
        <Reload />
      </div>
    </main>
  );
}

/** With its full text to copy. */
function Fault({ error }: { error: unknown }) {
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
        <Reload />
        <Button onClick={copy}>{paneTexts.copy}</Button>
        <span role="status">{copied && paneTexts.copied}</span>
      </div>
    </main>
  );
}

function Reload() {
  return (
    <Button appearance="primary" onClick={() => location.reload()}>
      {paneTexts.reload}
    </Button>
  );
}

/** webpack's name for a file of the add-in that did not come. */
function isUnloaded(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
}
