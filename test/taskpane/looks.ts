import type { Frame, Page } from "playwright-core";
import { axeFindings } from "../browser";

/** Expects nothing to scroll sideways at 320 and 350 px, and axe to find nothing in light, forced colours and dark. */
export async function expectFitInAnyLook(page: Page, pane: Frame): Promise<void> {
  expect(await overflowAt(page, pane, 320)).toBe(0);
  expect(await axeFindings(pane)).toEqual([]);
  await page.emulateMedia({ forcedColors: "active" });
  expect(await axeFindings(pane)).toEqual([]);
  await page.emulateMedia({ forcedColors: "none" });
  await darken(pane);
  expect(await overflowAt(page, pane, 350)).toBe(0);
  expect(await axeFindings(pane)).toEqual([]);
}

/** How far the pane would scroll sideways at a width. */
async function overflowAt(page: Page, pane: Frame, width: number): Promise<number> {
  await page
    .locator('iframe[title="Vital Few"]')
    .evaluate((frame, pixels) => void (frame.style.width = `${pixels}px`), width);
  return pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What the pane sees when the person has chosen Excel's black theme and comes back to it. */
async function darken(pane: Frame): Promise<void> {
  await pane.evaluate(() => {
    const officeTheme = { isDarkTheme: true };
    Object.defineProperty(Office.context, "officeTheme", { value: officeTheme, configurable: true });
    window.dispatchEvent(new Event("focus"));
  });
  await pane.locator(".provider.dark").waitFor();
}
