import type { DefinedName } from "../../book/Book";
import { check, invalid } from "../check";
import type { Host } from "../Host";
import { HostObject, MissingObject } from "../HostObject";
import { HostError } from "../HostError";
import { RangeObject } from "../ranges/RangeObject";
import { resolveReference } from "../ranges/resolveAddress";
import { WorksheetObject } from "./WorksheetObject";

/** A defined name. */
export class NamedItemObject extends HostObject {
  readonly kind = "NamedItem";

  constructor(
    host: Host,
    private readonly defined: DefinedName,
  ) {
    super(host);
  }

  override get identity() {
    return { _Id: this.defined.name };
  }
  override ensureAlive() {
    if (!this.host.book.names.includes(this.defined)) throw new HostError("ItemNotFound");
  }

  get Name() {
    return this.defined.name;
  }
  get Formula() {
    return this.defined.formula;
  }
  set Formula(value: unknown) {
    this.host.beginWrite();
    const formula = check.text(value, "The formula");
    if (!formula.startsWith("=")) throw invalid("A name's formula begins with =.");
    this.defined.formula = formula;
    this.host.cellsChanged();
  }
  get Type() {
    if (this.area) return "Range";
    if (this.defined.formula.includes("#REF!")) return "Error";
    const { Value: value } = this;
    return typeof value === "number" ? "Double" : "String";
  }
  /** The address of a range, a constant's value, or the formula itself for anything to be calculated. */
  get Value() {
    const body = this.defined.formula.slice(1);
    if (this.area || body.trim() === "") return body;
    if (/^".*"$/s.test(body)) return body.slice(1, -1).replaceAll('""', '"');
    return Number.isFinite(Number(body)) ? Number(body) : body;
  }
  get Visible() {
    return this.defined.visible;
  }
  set Visible(value: unknown) {
    this.host.beginWrite();
    this.defined.visible = check.flag(value, "visible");
  }
  get Comment() {
    return this.defined.comment;
  }
  set Comment(value: unknown) {
    this.host.beginWrite();
    this.defined.comment = check.text(value, "The comment");
  }
  get Scope() {
    return this.defined.sheetId === undefined ? "Workbook" : "Worksheet";
  }
  get Worksheet() {
    return this.WorksheetOrNullObject ?? new MissingObject(this.host);
  }
  get WorksheetOrNullObject() {
    const sheet = this.host.book.sheets.find(({ id }) => id === this.defined.sheetId);
    return sheet ? new WorksheetObject(this.host, sheet) : null;
  }

  Delete() {
    this.host.beginWrite();
    this.host.book.names.splice(this.host.book.names.indexOf(this.defined), 1);
    this.host.cellsChanged();
  }
  GetRange() {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new HostError("ItemNotFound");
    return range;
  }
  GetRangeOrNullObject() {
    const { area } = this;
    return area ? new RangeObject(this.host, area.sheet, area.rect) : null;
  }

  private get area() {
    return resolveReference(this.host.book, this.defined.formula.slice(1));
  }
}
