import type { Sheet } from "../../book/Book";
import { check } from "../check";
import type { Host } from "../Host";
import { HostObject } from "../HostObject";
import { notSupported } from "../HostError";

/** `pageLayout.headersFooters`: one header and footer for all pages. */
export class HeadersFootersObject extends HostObject {
  readonly kind = "HeaderFooterGroup";

  constructor(
    host: Host,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  get State() {
    return "Default";
  }
  set State(value: unknown) {
    if (value !== "Default") throw notSupported(`HeaderFooterGroup.state ${JSON.stringify(value)}`);
  }
  get DefaultForAllPages() {
    return new HeaderFooterObject(this.host, this.sheet);
  }
}

class HeaderFooterObject extends HostObject {
  readonly kind = "HeaderFooter";

  constructor(
    host: Host,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  get LeftHeader() {
    return this.sheet.page.header.left;
  }
  set LeftHeader(value: unknown) {
    this.sheet.page.header.left = this.checked(value);
  }
  get CenterHeader() {
    return this.sheet.page.header.center;
  }
  set CenterHeader(value: unknown) {
    this.sheet.page.header.center = this.checked(value);
  }
  get RightHeader() {
    return this.sheet.page.header.right;
  }
  set RightHeader(value: unknown) {
    this.sheet.page.header.right = this.checked(value);
  }
  get LeftFooter() {
    return this.sheet.page.footer.left;
  }
  set LeftFooter(value: unknown) {
    this.sheet.page.footer.left = this.checked(value);
  }
  get CenterFooter() {
    return this.sheet.page.footer.center;
  }
  set CenterFooter(value: unknown) {
    this.sheet.page.footer.center = this.checked(value);
  }
  get RightFooter() {
    return this.sheet.page.footer.right;
  }
  set RightFooter(value: unknown) {
    this.sheet.page.footer.right = this.checked(value);
  }

  private checked(value: unknown): string {
    this.host.beginWrite();
    return check.text(value, "The header or footer");
  }
}
