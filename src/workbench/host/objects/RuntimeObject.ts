import { check } from "../check";
import { HostObject } from "../HostObject";

/** `context.runtime`: whether this workbook's events reach the add-in. */
export class RuntimeObject extends HostObject {
  readonly kind = "Runtime";

  get EnableEvents() {
    return this.host.events.enabled;
  }
  set EnableEvents(enabled: unknown) {
    this.host.events.enabled = check.flag(enabled, "enableEvents");
  }
}
