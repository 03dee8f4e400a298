import type { Sheet } from "../../book/Book";
import { check, invalid } from "../check";
import type { Host } from "../Host";
import { CollectionObject, HostObject } from "../HostObject";
import { HostError } from "../HostError";

/** `worksheet.customProperties`: texts by name, names in any case. */
export class CustomPropertyCollectionObject extends CollectionObject {
  readonly kind = "WorksheetCustomPropertyCollection";

  constructor(
    host: Host,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  get items() {
    return [...this.sheet.customProperties.keys()].map(
      (key) => new CustomPropertyObject(this.host, this.sheet, key),
    );
  }

  Add(key: unknown, value: unknown) {
    this.host.beginWrite();
    const name = check.text(key, "The property's key");
    if (name === "" || name.length > 255) throw invalid("A property's key has 1 to 255 characters.");
    const known = this.GetItemOrNullObject(name);
    this.sheet.customProperties.set(known?.Key ?? name, check.text(value, "The property's value"));
    return known ?? new CustomPropertyObject(this.host, this.sheet, name);
  }
  GetCount() {
    return this.sheet.customProperties.size;
  }
  GetItem(key: unknown) {
    const item = this.GetItemOrNullObject(key);
    if (!item) throw new HostError("ItemNotFound");
    return item;
  }
  GetItemOrNullObject(key: unknown) {
    const wanted = check.text(key, "The property's key").toLowerCase();
    return this.items.find(({ Key }) => Key.toLowerCase() === wanted) ?? null;
  }
}

class CustomPropertyObject extends HostObject {
  readonly kind = "WorksheetCustomProperty";

  constructor(
    host: Host,
    private readonly sheet: Sheet,
    private readonly key: string,
  ) {
    super(host);
  }

  override get identity() {
    return { _Id: this.key };
  }
  override ensureAlive() {
    if (!this.sheet.customProperties.has(this.key)) throw new HostError("ItemNotFound");
  }

  get Key() {
    return this.key;
  }
  get Value() {
    return this.sheet.customProperties.get(this.key);
  }
  set Value(value: unknown) {
    this.host.beginWrite();
    this.sheet.customProperties.set(this.key, check.text(value, "The property's value"));
  }

  Delete() {
    this.host.beginWrite();
    this.sheet.customProperties.delete(this.key);
  }
}
