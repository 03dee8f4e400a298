import { check } from "../check";
import { HostObject } from "../HostObject";
import { HostError } from "../HostError";

/** `workbook.protection`: the protection of the workbook's structure. */
export class WorkbookProtectionObject extends HostObject {
  readonly kind = "WorkbookProtection";

  get Protected() {
    return this.host.book.structureProtected;
  }

  Protect(password: unknown) {
    this.host.beginWrite();
    if (this.host.book.structureProtected) throw new HostError("InvalidOperation");
    if (password !== null) this.host.structurePassword = check.text(password, "The password");
    this.host.book.structureProtected = true;
  }
  Unprotect(password: unknown) {
    this.host.beginWrite();
    const wanted = this.host.structurePassword;
    if (wanted !== undefined && wanted !== password) throw new HostError("AccessDenied");
    this.host.structurePassword = undefined;
    this.host.book.structureProtected = false;
  }
}
