import { useEffect, useRef } from "react";
import { focusGrid } from "../focusGrid";
import { useSession } from "../session/SessionContext";

/** Says why an entry was refused: the user types it anew, or leaves the cell as it was. */
export function EntryAlert() {
  const session = useSession();
  const dialog = useRef<HTMLDialogElement>(null);
  const { refused } = session;
  useEffect(() => {
    if (refused) dialog.current?.showModal();
  }, [refused]);
  if (!refused) return null;
  const cancel = () => {
    session.giveUp();
    focusGrid();
  };
  return (
    <dialog
      ref={dialog}
      className="entry-alert"
      role="alertdialog"
      aria-labelledby="entry-alert-title"
      aria-describedby="entry-alert-message"
      onKeyDown={(event) => event.stopPropagation()}
      onCancel={cancel}
    >
      <h2 id="entry-alert-title">{refused.title}</h2>
      <p id="entry-alert-message">{refused.message}</p>
      <div className="choices">
        <button autoFocus onClick={() => session.retry()}>
          Retry
        </button>
        <button onClick={cancel}>Cancel</button>
      </div>
    </dialog>
  );
}
