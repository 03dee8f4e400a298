/** A page that stands still for 50 ms is felt to hang; work of ours goes on for this many milliseconds at a time. */
const breathMs = 8;

let last = -Infinity;

/**
 * Lets the page do what waits there, where work of ours has gone on for a while; to be awaited between the pieces of
 * long work. Answers of Excel and of promises come in the middle of somebody's work, so the first call always waits.
 */
export async function breathe(): Promise<void> {
  if (performance.now() - last < breathMs) return;
  await turn();
  last = performance.now();
}

/** Ends the running task. Unlike a timer a message is not delayed, and no page takes it for a long wait. */
function turn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
