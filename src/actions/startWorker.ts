import { askWorker } from "./askWorker";
import { computeHere, computeWith } from "./compute";

/** Has the jobs of this page done by a worker from now on; where it fails, by the page itself. */
export function startWorker(): void {
  const worker = new Worker(/* webpackChunkName: "worker" */ new URL("./worker.ts", import.meta.url));
  const ask = askWorker(worker);
  const failed = new Promise<void>((resolve) => worker.addEventListener("error", () => resolve()));
  void failed.then(() => computeWith(computeHere));
  computeWith((id, book, request) =>
    Promise.race([ask(id, book, request), failed.then(() => computeHere(id, book, request))]),
  );
}
