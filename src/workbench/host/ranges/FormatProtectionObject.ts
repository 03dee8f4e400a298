import { check } from "../check";
import type { Host } from "../Host";
import { HostObject } from "../HostObject";
import type { Cells } from "./RangeFormatObject";
import { common, restyle } from "./restyle";

/** `range.format.protection`. */
export class FormatProtectionObject extends HostObject {
  readonly kind = "FormatProtection";

  constructor(
    host: Host,
    private readonly cells: Cells,
  ) {
    super(host);
  }

  get Locked() {
    return common(this.host, this.cells.areas, (style) => style.locked ?? true);
  }
  /** `locked: false` must be told from a style that says nothing. */
  set Locked(value: unknown) {
    const locked = check.flag(value, "locked");
    restyle(this.host, this.cells.areas, (style) => ({ ...style, locked: locked ? undefined : false }));
  }
  get FormulaHidden() {
    return common(this.host, this.cells.areas, (style) => style.formulaHidden ?? false);
  }
  set FormulaHidden(value: unknown) {
    const formulaHidden = check.flag(value, "formulaHidden");
    restyle(this.host, this.cells.areas, (style) => ({ ...style, formulaHidden }));
  }
}
