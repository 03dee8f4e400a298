import { newId } from "../../book/newId";
import { check, invalid } from "../check";
import type { Host } from "../Host";
import { CollectionObject, HostObject } from "../HostObject";
import { HostError } from "../HostError";

/** `workbook.customXmlParts`, or those of one namespace. */
export class CustomXmlPartCollectionObject extends CollectionObject {
  readonly kind: string;

  constructor(
    host: Host,
    private readonly namespace?: string,
  ) {
    super(host);
    this.kind = namespace === undefined ? "CustomXmlPartCollection" : "CustomXmlPartScopedCollection";
  }

  get items() {
    return [...this.host.book.customXmlParts]
      .filter(([, xml]) => this.namespace === undefined || namespaceOf(xml) === this.namespace)
      .map(([id]) => new CustomXmlPartObject(this.host, id));
  }

  Add(xml: unknown) {
    this.host.beginWrite();
    const id = newId();
    this.host.book.customXmlParts.set(id, checkedXml(xml));
    return new CustomXmlPartObject(this.host, id);
  }
  GetByNamespace(uri: unknown) {
    return new CustomXmlPartCollectionObject(this.host, check.text(uri, "The namespace"));
  }
  GetCount() {
    return this.items.length;
  }
  GetItem(id: unknown) {
    const item = this.GetItemOrNullObject(id);
    if (!item) throw new HostError("ItemNotFound");
    return item;
  }
  GetItemOrNullObject(id: unknown) {
    return this.items.find(({ Id }) => Id === id) ?? null;
  }
  GetOnlyItem() {
    const [only, more] = this.items;
    if (!only || more) throw new HostError("ItemNotFound");
    return only;
  }
  GetOnlyItemOrNullObject() {
    const [only, more] = this.items;
    return more ? null : (only ?? null);
  }
}

class CustomXmlPartObject extends HostObject {
  readonly kind = "CustomXmlPart";

  constructor(
    host: Host,
    private readonly id: string,
  ) {
    super(host);
  }

  override get identity() {
    return { Id: this.id };
  }
  override ensureAlive() {
    if (!this.host.book.customXmlParts.has(this.id)) throw new HostError("ItemNotFound");
  }

  get Id() {
    return this.id;
  }
  get NamespaceUri() {
    return namespaceOf(this.GetXml());
  }

  GetXml() {
    return this.host.book.customXmlParts.get(this.id) ?? "";
  }
  SetXml(xml: unknown) {
    this.host.beginWrite();
    this.host.book.customXmlParts.set(this.id, checkedXml(xml));
  }
  Delete() {
    this.host.beginWrite();
    this.host.book.customXmlParts.delete(this.id);
  }
}

function checkedXml(xml: unknown): string {
  const text = check.text(xml, "The XML");
  if (!/^\s*(<\?xml[^>]*\?>\s*)?<[A-Za-z_][\s\S]*>\s*$/.test(text))
    throw invalid("The XML has no root element.");
  return text;
}

function namespaceOf(xml: string): string {
  const root = /<([A-Za-z_][^\s/>]*)([^>]*)>/.exec(xml);
  const [prefix, local] = (root?.[1] ?? "").split(":");
  const attribute = local === undefined ? "xmlns" : `xmlns:${prefix}`;
  return new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(root?.[2] ?? "")?.[1] ?? "";
}
