import type { Sheet } from "../../book/Book";
import { check } from "../check";
import type { Host } from "../Host";
import { HostObject } from "../HostObject";
import { HostError } from "../HostError";

/** What a protected sheet allows where nothing else is said. */
const strict = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** `worksheet.protection`. */
export class WorksheetProtectionObject extends HostObject {
  readonly kind = "WorksheetProtection";

  constructor(
    host: Host,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  get Protected() {
    return this.sheet.protection !== undefined;
  }
  get Options() {
    return this.sheet.protection ? { ...strict, ...this.sheet.protection.options } : null;
  }

  Protect(options: unknown, password: unknown) {
    this.host.beginWrite();
    if (this.sheet.protection) throw new HostError("InvalidOperation", "The worksheet is protected already.");
    const chosen = options === null ? {} : check.record(options, "The protection's options");
    this.sheet.protection = {
      options: { ...strict, ...(chosen as Record<string, boolean | string>) },
      ...(password === null ? {} : { password: check.text(password, "The password") }),
    };
    this.host.events.protectionChanged(this.sheet);
  }
  /** A password that came with a file cannot be compared: the sheet stays protected. */
  Unprotect(password: unknown) {
    this.host.beginWrite();
    const { password: wanted, passwordHash } = this.sheet.protection ?? {};
    const isOpen = wanted === undefined ? passwordHash === undefined : wanted === password;
    if (!isOpen) throw new HostError("AccessDenied");
    this.sheet.protection = undefined;
    this.host.events.protectionChanged(this.sheet);
  }
}
