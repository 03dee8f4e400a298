import { check, invalid } from "../check";
import type { Host } from "../Host";
import { CollectionObject, HostObject } from "../HostObject";
import { HostError } from "../HostError";

/** All of an add-in's settings in a workbook together may be this long as text. */
const settingsLimit = 2 * 1024 * 1024;

/** `workbook.settings`. */
export class SettingCollectionObject extends CollectionObject {
  readonly kind = "SettingCollection";

  get items() {
    return [...this.host.book.settings.keys()].map((key) => new SettingObject(this.host, key));
  }

  Add(key: unknown, value: unknown) {
    const name = check.text(key, "The setting's key");
    if (name === "") throw invalid("A setting needs a key.");
    keep(this.host, name, value);
    return new SettingObject(this.host, name);
  }
  GetCount() {
    return this.host.book.settings.size;
  }
  GetItem(key: unknown) {
    const item = this.GetItemOrNullObject(key);
    if (!item) throw new HostError("ItemNotFound");
    return item;
  }
  GetItemOrNullObject(key: unknown) {
    const name = check.text(key, "The setting's key");
    return this.host.book.settings.has(name) ? new SettingObject(this.host, name) : null;
  }
}

class SettingObject extends HostObject {
  readonly kind = "Setting";

  constructor(
    host: Host,
    private readonly key: string,
  ) {
    super(host);
  }

  override get identity() {
    return { _Id: this.key };
  }
  override ensureAlive() {
    if (!this.host.book.settings.has(this.key)) throw new HostError("ItemNotFound");
  }

  get Key() {
    return this.key;
  }
  get Value() {
    return this.host.book.settings.get(this.key);
  }
  set Value(value: unknown) {
    keep(this.host, this.key, value);
  }

  Delete() {
    this.host.beginWrite();
    this.host.book.settings.delete(this.key);
    this.host.events.settingsChanged();
  }
}

/** Throws InvalidArgument where the settings would grow beyond what Excel keeps. */
function keep(host: Host, key: string, value: unknown): void {
  host.beginWrite();
  const others = [...host.book.settings].filter(([each]) => each !== key);
  const length = JSON.stringify([...others, [key, value]]).length;
  if (length > settingsLimit) throw invalid("The settings of an add-in may be 2 MB long.");
  host.book.settings.set(key, value);
  host.events.settingsChanged();
}
