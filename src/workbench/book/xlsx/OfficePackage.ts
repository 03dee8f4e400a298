import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { attribute, children, element, parseXml, xmlPart } from "./xml";

/** How one part of the package points at another; `target` is a part's path, or a URL where external. */
export interface Relation {
  id: string;
  type: string;
  target: string;
  external: boolean;
}

const officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/** The parts of an .xlsx file, their content types and how they point at each other. */
export class OfficePackage {
  private constructor(
    private readonly parts: Map<string, Uint8Array>,
    private readonly contentTypes: Map<string, string>,
    private readonly defaultTypes: Map<string, string>,
    private readonly relations: Map<string, Relation[]>,
  ) {}

  /** A package without parts. */
  static empty(): OfficePackage {
    const defaults = new Map([
      ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
      ["xml", "application/xml"],
    ]);
    return new OfficePackage(new Map(), new Map(), defaults, new Map());
  }

  /** Unpacks the bytes of a file. Throws a readable error where it is not an Office package. */
  static open(bytes: Uint8Array): OfficePackage {
    if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
      throw new Error("This file is password-protected or in the old .xls format; save it as .xlsx first.");
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Error("This file is not an .xlsx workbook.");
    const opened = OfficePackage.empty();
    for (const [path, part] of Object.entries(unzipSync(bytes)))
      if (!path.endsWith("/")) opened.parts.set(path.replaceAll("\\", "/").replace(/^\//, ""), part);
    const types = opened.text("[Content_Types].xml");
    if (types === undefined) throw new Error("This file is not an .xlsx workbook.");
    for (const each of children(parseXml(types))) {
      const type = attribute(each, "ContentType") ?? "";
      const path = attribute(each, "PartName");
      if (path) opened.contentTypes.set(path.replace(/^\//, ""), type);
      else opened.defaultTypes.set((attribute(each, "Extension") ?? "").toLowerCase(), type);
    }
    for (const path of [...opened.parts.keys()]) opened.readRelations(path);
    opened.parts.delete("[Content_Types].xml");
    return opened;
  }

  private readRelations(path: string): void {
    const found = /^(.*?)_rels\/([^/]*)\.rels$/.exec(path);
    if (!found) return;
    const list = children(parseXml(this.text(path) ?? "")).map((each) => {
      const external = attribute(each, "TargetMode") === "External";
      const target = attribute(each, "Target") ?? "";
      return {
        id: attribute(each, "Id") ?? "",
        type: attribute(each, "Type") ?? "",
        target: external ? target : resolve(found[1], target),
        external,
      };
    });
    this.relations.set(found[1] + found[2], list);
    this.parts.delete(path);
  }

  /** A copy that can be changed while this one stays as it is. */
  copy(): OfficePackage {
    const relations = [...this.relations].map(([path, list]): [string, Relation[]] => [path, [...list]]);
    return new OfficePackage(
      new Map(this.parts),
      new Map(this.contentTypes),
      new Map(this.defaultTypes),
      new Map(relations),
    );
  }

  has(path: string): boolean {
    return this.parts.has(path);
  }

  /** The paths of all parts. */
  paths(): string[] {
    return [...this.parts.keys()];
  }

  text(path: string): string | undefined {
    const part = this.parts.get(path);
    return part && strFromU8(part);
  }

  bytes(path: string): Uint8Array | undefined {
    return this.parts.get(path);
  }

  contentType(path: string): string | undefined {
    const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    return this.contentTypes.get(path) ?? this.defaultTypes.get(extension);
  }

  set(path: string, content: string | Uint8Array, contentType?: string): void {
    this.parts.set(path, typeof content === "string" ? strToU8(content) : content);
    if (contentType) this.contentTypes.set(path, contentType);
  }

  delete(path: string): void {
    this.parts.delete(path);
    this.contentTypes.delete(path);
    this.relations.delete(path);
  }

  /** A path no part has yet: "xl/charts/chart#.xml" becomes "xl/charts/chart3.xml". */
  freePath(pattern: string): string {
    let number = 1;
    while (this.parts.has(pattern.replace("#", String(number)))) number++;
    return pattern.replace("#", String(number));
  }

  /** What a part points at; "" is the package itself. `type` is the last word of the relation's type. */
  relationsOf(path: string, type?: string): Relation[] {
    const all = this.relations.get(path) ?? [];
    return type === undefined ? all : all.filter((each) => each.type.endsWith("/" + type));
  }

  relation(path: string, id: string | undefined): Relation | undefined {
    return this.relationsOf(path).find((each) => each.id === id);
  }

  /** Lets a part point at another (a short `type` is one of Office's own) and returns the relation's id. */
  relate(path: string, type: string, target: string, external = false): string {
    const list = this.relations.get(path) ?? [];
    const full = type.includes("/") ? type : officeTypes + type;
    const there = list.find((each) => each.target === target && each.type === full);
    if (there) return there.id;
    let number = list.length + 1;
    while (list.some((each) => each.id === `rId${number}`)) number++;
    list.push({ id: `rId${number}`, type: full, target, external });
    this.relations.set(path, list);
    return `rId${number}`;
  }

  unrelate(path: string, unwanted: (relation: Relation) => boolean): void {
    const kept = this.relationsOf(path).filter((each) => !unwanted(each));
    if (kept.length > 0) this.relations.set(path, kept);
    else this.relations.delete(path);
  }

  /** The bytes of the file. Parts that nothing points at any more are left out. */
  save(): Uint8Array {
    const files: Record<string, Uint8Array> = { "[Content_Types].xml": new Uint8Array() };
    const reached = new Set<string>([""]);
    for (const path of reached) {
      const relations = this.relationsOf(path).filter((each) => each.external || this.parts.has(each.target));
      if (relations.length > 0) files[relationsPath(path)] = strToU8(xmlPart(relationsXml(path, relations)));
      for (const each of relations) if (!each.external) reached.add(each.target);
    }
    for (const path of reached) {
      const part = this.parts.get(path);
      if (part) files[path] = part;
    }
    files["[Content_Types].xml"] = strToU8(xmlPart(this.typesXml(reached)));
    // Packing harder costs seconds on large sheets and saves little.
    const packed = Object.entries(files).map(([path, part]) => [
      path,
      [part, { level: part.length > 500_000 ? 1 : 6 }],
    ]);
    return zipSync(Object.fromEntries(packed) as Zippable);
  }

  private typesXml(reached: Set<string>) {
    const defaults = [...this.defaultTypes].map(([Extension, ContentType]) =>
      element("Default", { Extension, ContentType }),
    );
    const overrides = [...this.contentTypes]
      .filter(([path]) => reached.has(path))
      .map(([path, ContentType]) => element("Override", { PartName: "/" + path, ContentType }));
    const xmlns = "http://schemas.openxmlformats.org/package/2006/content-types";
    return element("Types", { xmlns }, [...defaults, ...overrides]);
  }
}

function relationsXml(path: string, relations: Relation[]) {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const list = relations.map(({ id, type, target, external }) =>
    element("Relationship", {
      Id: id,
      Type: type,
      Target: external ? target : relative(folder, target),
      TargetMode: external ? "External" : undefined,
    }),
  );
  const xmlns = "http://schemas.openxmlformats.org/package/2006/relationships";
  return element("Relationships", { xmlns }, list);
}

function relationsPath(path: string): string {
  const cut = path.lastIndexOf("/") + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

function resolve(folder: string, target: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter(Boolean);
  for (const step of target.split("/"))
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  return steps.join("/");
}

/** The way from a folder to a part, as every reader understands it. */
function relative(folder: string, target: string): string {
  const from = folder.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return "../".repeat(from.length - shared) + to.slice(shared).join("/");
}
