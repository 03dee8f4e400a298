import { useSession } from "../session/SessionContext";

const figure = new Intl.NumberFormat("en-US");
const bytes = (count: number) =>
  count < 10_000 ? `${figure.format(count)} B` : `${(count / 1024).toFixed(1)} KB`;

/** Every request that Office.js has sent to this workbook, the latest first, with what they come to. */
export function RequestLog({ onClose }: { onClose: () => void }) {
  const { log } = useSession().host;
  const total = (pick: (entry: (typeof log)[number]) => number) =>
    log.reduce((sum, each) => sum + pick(each), 0);
  return (
    <section className="request-log" aria-label="Requests of Office.js">
      <header>
        <h2>Requests of Office.js</h2>
        <p>
          {figure.format(log.length)} in all, {bytes(total((each) => each.sent))} sent,{" "}
          {bytes(total((each) => each.received))} received, {total((each) => each.ms).toFixed(0)} ms in the
          host
        </p>
        <button className="close" aria-label="Close the requests" onClick={onClose} />
      </header>
      <div className="table-frame" tabIndex={0} role="group" aria-label="List of requests">
        <table>
          <thead>
            <tr>
              {["No.", "From", "Actions", "Sent", "Received", "ms", "Result"].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...log].reverse().map((entry) => (
              <tr key={entry.n} className={entry.error ? "failed" : undefined}>
                <td>{entry.n}</td>
                <td>{entry.from}</td>
                <td>{figure.format(entry.actions)}</td>
                <td>{bytes(entry.sent)}</td>
                <td>{bytes(entry.received)}</td>
                <td>{entry.ms.toFixed(1)}</td>
                <td>{entry.error ?? (entry.writes ? "written" : "read")}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {log.length === 0 && (
          <p className="empty">No request yet. Open the pane or press a button of the ribbon.</p>
        )}
      </div>
    </section>
  );
}
