import type { Sheet } from "../book/Book";
import type { Selection } from "./session/Selection";
import { useSession } from "./session/SessionContext";

interface StatusBarProps {
  isLogOpen: boolean;
  onToggleLog: () => void;
}

/** What the selected cells come to, and the way to the log of requests. */
export function StatusBar({ isLogOpen, onToggleLog }: StatusBarProps) {
  const session = useSession();
  const { count, numbers, sum } = totals(session.sheet, session.selection);
  const { log } = session.host;
  const failed = log.filter(({ error }) => error).length;
  const figure = new Intl.NumberFormat(session.book.culture.name, { maximumFractionDigits: 2 });
  return (
    <footer className="status-bar">
      <span role="status">{session.refusal || (session.edit ? "Edit" : "Ready")}</span>
      <span className="figures" role="group" aria-label="Selected cells">
        {numbers > 1 && <span>Average {figure.format(sum / numbers)}</span>}
        {count > 1 && <span>Count {figure.format(count)}</span>}
        {numbers > 1 && <span>Sum {figure.format(sum)}</span>}
      </span>
      <button aria-expanded={isLogOpen} onClick={onToggleLog}>
        {log.length === 1 ? "1 request" : `${log.length} requests`}
        {failed > 0 && <b>, {failed} failed</b>}
      </button>
    </footer>
  );
}

function totals({ cells }: Sheet, { rect }: Selection) {
  let [count, numbers, sum] = [0, 0, 0];
  const lastRow = Math.min(rect.row + rect.rows, cells.rowCount);
  for (let row = rect.row; row < lastRow; row++) {
    const lastColumn = Math.min(rect.column + rect.columns, cells.columnCount(row));
    for (let column = rect.column; column < lastColumn; column++) {
      const value = cells.value(row, column);
      if (value !== undefined) count++;
      if (typeof value !== "number") continue;
      numbers++;
      sum += value;
    }
  }
  return { count, numbers, sum };
}
