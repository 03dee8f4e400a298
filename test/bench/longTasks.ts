/** A stretch above 50 ms in which the pane could do nothing else. */
export interface LongTask {
  readonly ms: number;
}

declare global {
  interface Window {
    pane: { ready: number; readonly tasks: LongTask[] };
  }
}

/** Put into every frame before its own scripts: notes when the main button can be pressed, and long tasks. */
export function watchTasks(): void {
  const noted: Window["pane"] = { ready: 0, tasks: [] };
  window.pane = noted;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.tasks.push({ ms: duration });
  });
  observer.observe({ type: "longtask", buffered: true });
  const look = () => {
    const buttons = [...document.querySelectorAll("button:not([disabled])")];
    const isReady = buttons.some(({ textContent }) => textContent?.includes("Recompute tiers"));
    if (isReady) noted.ready = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
