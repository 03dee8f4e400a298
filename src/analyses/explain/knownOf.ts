import type { AccountsPlaced } from "../../model/explain";
import type { Revenue } from "../../model/revenue";
import type { Settings } from "../../model/settings";
import { placeAccounts } from "./placeAccounts";

/** All that explanations are drawn from. */
export interface Known extends AccountsPlaced {
  readonly revenue: Revenue;
  readonly settings: Settings;
}

/** What is known of this revenue under these settings; `placed` where that was computed before. */
export function knownOf(
  revenue: Revenue,
  settings: Settings,
  placed: AccountsPlaced = placeAccounts(revenue, settings),
): Known {
  return { revenue, settings, ...placed };
}
