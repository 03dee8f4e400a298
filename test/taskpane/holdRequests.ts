import type { Frame } from "playwright-core";

/**
 * Makes Excel slow: what Office.js sends (from now on, or from the first request that sets a property) waits
 * until the result is called.
 */
export async function holdRequests(pane: Frame, from: "now" | "writing"): Promise<() => Promise<void>> {
  await pane.evaluate((start) => {
    const excel = window.parent;
    const send = excel.postMessage;
    const held: (() => void)[] = [];
    const sets = /\\"ActionType\\":4/;
    // Messages to Excel are texts; they must be sent by this frame to be taken for its own.
    excel.postMessage = (message: string, origin: unknown) => {
      const post = () => Reflect.apply(send, excel, [message, origin]);
      if (start === "now" || held.length > 0 || sets.test(message)) held.push(post);
      else post();
    };
    const release = () => {
      excel.postMessage = send;
      for (const post of held) post();
    };
    window.addEventListener("release-requests", release, { once: true });
  }, from);
  return () => pane.evaluate(() => void window.dispatchEvent(new Event("release-requests")));
}
