/** Gives the keyboard back to the cells. */
export function focusGrid(): void {
  document.querySelector<HTMLElement>("[role=grid]")?.focus({ preventScroll: true });
}
