import type { Host } from "./Host";
import type { HostObject } from "./HostObject";

/** What surrounds the workbook: services such as showing the task pane, by their wire names. */
export interface Shell {
  /** The service, or undefined where this shell does not offer it. */
  service(host: Host, name: string): HostObject | undefined;
}
