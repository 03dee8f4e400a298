/** Everything an error says of itself, for a report: name, message, where it flew, and Office's own details. */
export function bugText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const details = "debugInfo" in error ? `\n\n${JSON.stringify(error.debugInfo, undefined, 2)}` : "";
  const stack = error.stack ?? "";
  const heading = stack.includes(error.message) ? "" : `${error.name}: ${error.message}\n`;
  return `${heading}${stack}${details}`;
}
