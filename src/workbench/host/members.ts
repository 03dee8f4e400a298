import { notSupported } from "./HostError";
import { HostObject, NullObject } from "./HostObject";

interface Member {
  readonly name: string;
  readonly descriptor: PropertyDescriptor;
}

const surfaces = new WeakMap<object, Map<string, Member>>();

/** Reads a property by its name in any case; gives the name the wire spells it with. */
export function readMember(object: HostObject, name: string): { name: string; value: unknown } {
  const member = memberOf(object, name);
  if (!member?.descriptor.get) throw notSupported(`${object.kind}.${camelCase(name)}`);
  return { name: member.name, value: member.descriptor.get.call(object) as unknown };
}

/** Sets a property. */
export function writeMember(object: HostObject, name: string, value: unknown): void {
  if (object instanceof NullObject) return;
  const member = memberOf(object, name);
  if (!member?.descriptor.set) throw notSupported(`Setting ${object.kind}.${camelCase(name)}`);
  member.descriptor.set.call(object, value);
}

/** Calls a method; gives what it gives. */
export function callMember(object: HostObject, name: string, args: readonly unknown[]): unknown {
  if (object instanceof NullObject) return null;
  const method: unknown = memberOf(object, name)?.descriptor.value;
  if (typeof method !== "function") throw notSupported(`${object.kind}.${camelCase(name)}`);
  return Reflect.apply(method, object, args);
}

/** The names of all properties that can be read, as the wire spells them. */
export function readableMembers(object: HostObject): string[] {
  return [...surfaceOf(object).values()].filter(({ descriptor }) => descriptor.get).map(({ name }) => name);
}

/** True where the object itself, not an item of it, has the property. */
export function canRead(object: HostObject, name: string): boolean {
  return memberOf(object, name)?.descriptor.get !== undefined;
}

/** The name as the developer wrote it: "ShowTotals" is "showTotals". */
export function camelCase(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

function memberOf(object: HostObject, name: string): Member | undefined {
  return surfaceOf(object).get(name.toLowerCase());
}

function surfaceOf(object: HostObject): Map<string, Member> {
  const prototype = Object.getPrototypeOf(object) as object;
  let surface = surfaces.get(prototype);
  if (!surface) surfaces.set(prototype, (surface = describe(prototype)));
  return surface;
}

/** Gathers the wire members of a class and its ancestors; a subclass's word goes before its parent's. */
function describe(prototype: object): Map<string, Member> {
  const surface = new Map<string, Member>();
  for (let at = prototype; at !== HostObject.prototype; at = Object.getPrototypeOf(at) as object)
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(at)))
      if (isWireName(name) && !surface.has(name.toLowerCase()))
        surface.set(name.toLowerCase(), { name, descriptor });
  return surface;
}

/** `connectorType` is the one supported property that the wire spells in camelCase. */
function isWireName(name: string): boolean {
  return /^[A-Z_]/.test(name) || name === "connectorType";
}
