import { useRef } from "react";
import { useSession } from "./session/SessionContext";

interface TitleBarProps {
  onOpen: (file: File) => void;
  onSample: () => void;
  onSave: () => void;
}

/** The workbook's name and what can be done with the whole of it. */
export function TitleBar({ onOpen, onSample, onSave }: TitleBarProps) {
  const { book } = useSession();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className="title-bar">
      <title>{`${book.name} – Vital Few workbench`}</title>
      <span className="mark" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      <h1>{book.name}</h1>
      <span className="hint">{book.readOnly ? "Read-only" : "Workbench, a stand-in for Excel"}</span>
      <div className="actions" role="toolbar" aria-label="Workbook">
        <button onClick={onSample}>Sample workbook</button>
        <button onClick={() => picker.current?.click()}>Open…</button>
        <button className="primary" onClick={onSave}>
          Save a copy
        </button>
      </div>
      <input
        ref={picker}
        type="file"
        accept=".xlsx"
        aria-label="Workbook file"
        tabIndex={-1}
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onOpen(file);
          event.target.value = "";
        }}
      />
    </header>
  );
}
