import type { RuleFormat } from "../../book/ConditionalFormat";
import { check } from "../check";
import type { Host } from "../Host";
import { HostObject } from "../HostObject";

/** `format` of a conditional format: what is not set stays as the cell has it. */
export class RuleFormatObject extends HostObject {
  readonly kind = "ConditionalRangeFormat";

  constructor(
    host: Host,
    private readonly format: RuleFormat,
  ) {
    super(host);
  }

  get NumberFormat() {
    return this.format.numberFormat ?? null;
  }
  set NumberFormat(value: unknown) {
    this.host.beginWrite();
    this.format.numberFormat = check.text(value, "The number format");
  }
  get Fill() {
    return new RuleFillObject(this.host, this.format);
  }
  get Font() {
    return new RuleFontObject(this.host, this.format);
  }
}

class RuleFillObject extends HostObject {
  readonly kind = "ConditionalRangeFill";

  constructor(
    host: Host,
    private readonly format: RuleFormat,
  ) {
    super(host);
  }

  get Color() {
    return this.format.fill ?? "";
  }
  set Color(value: unknown) {
    this.host.beginWrite();
    this.format.fill = check.color(value, "The fill colour");
  }

  Clear() {
    this.host.beginWrite();
    this.format.fill = undefined;
  }
}

class RuleFontObject extends HostObject {
  readonly kind = "ConditionalRangeFont";

  constructor(
    host: Host,
    private readonly format: RuleFormat,
  ) {
    super(host);
  }

  get Color() {
    return this.format.color ?? "";
  }
  set Color(value: unknown) {
    this.host.beginWrite();
    this.format.color = check.color(value, "The font's colour");
  }
  get Bold() {
    return this.format.bold ?? null;
  }
  set Bold(value: unknown) {
    this.host.beginWrite();
    this.format.bold = check.flag(value, "bold");
  }
  get Italic() {
    return this.format.italic ?? null;
  }
  set Italic(value: unknown) {
    this.host.beginWrite();
    this.format.italic = check.flag(value, "italic");
  }
  get Strikethrough() {
    return this.format.strikethrough ?? null;
  }
  set Strikethrough(value: unknown) {
    this.host.beginWrite();
    this.format.strikethrough = check.flag(value, "strikethrough");
  }
  get Underline() {
    return this.format.underline ? "Single" : "None";
  }
  set Underline(value: unknown) {
    this.host.beginWrite();
    this.format.underline = check.oneOf(value, ["None", "Single"], "The underline") === "Single";
  }

  Clear() {
    this.host.beginWrite();
    const { format } = this;
    format.color = format.bold = format.italic = format.strikethrough = format.underline = undefined;
  }
}
