import { actionType, pathType, type Action, type ArgumentInfo, type Batch, type ObjectPath } from "./Batch";
import type { Host } from "./Host";
import { HostError, notSupported } from "./HostError";
import { HostObject, NullObject } from "./HostObject";
import { callMember, camelCase, readMember, writeMember } from "./members";
import { query } from "./query";

/** Carries out the actions of one batch. Each path is walked once, where it is first needed, and kept. */
export class Evaluation {
  readonly objects = new Map<number, HostObject>();

  constructor(
    private readonly host: Host,
    private readonly batch: Batch,
  ) {}

  /** The value to answer an action with. */
  perform(action: Action): unknown {
    switch (action.ActionType) {
      case actionType.instantiate:
        return this.instantiate(action);
      case actionType.load:
        return query(this.object(action.ObjectPathId), action.QueryInfo ?? {});
      case actionType.call:
        return this.call(action);
      case actionType.set:
        return this.set(this.object(action.ObjectPathId), action.Name, action.ArgumentInfo);
      case actionType.trace:
        return null;
      case actionType.update:
        return this.update(this.object(action.ObjectPathId), action.ObjectState ?? {});
      default:
        throw notSupported(`action type ${action.ActionType}`);
    }
  }

  /** Where an action fails, in the words of the developer: "Range.values". */
  locationOf(action: Action): string {
    const path = this.batch.ObjectPaths[action.ObjectPathId];
    const isPath = action.ActionType === actionType.instantiate;
    const holder = isPath ? path?.ParentObjectPathId : action.ObjectPathId;
    const kind = this.objects.get(holder ?? 0)?.kind;
    const member = isPath ? path?.Name || "getItem" : action.Name;
    return [kind, camelCase(member ?? "")].filter(Boolean).join(".");
  }

  private instantiate(action: Action): unknown {
    const object = this.object(action.ObjectPathId);
    if (object instanceof NullObject) return null;
    object.ensureAlive();
    const reference = this.host.references.idOf(object);
    return reference ? { ...object.identity, _ReferenceId: reference } : object.identity;
  }

  private call(action: Action): unknown {
    const object = this.object(action.ObjectPathId);
    if (action.Name === "_KeepReference") {
      if (!(object instanceof NullObject)) this.host.references.keep(object);
      return null;
    }
    object.ensureAlive();
    if (/^_(Unr|R)egister/.test(action.Name)) {
      this.host.events.register(object.kind, action.Name);
      return null;
    }
    const value = callMember(object, action.Name, this.argumentsOf(action.ArgumentInfo));
    return value instanceof HostObject ? object.identity : (value ?? null);
  }

  private set(object: HostObject, name: string, info: ArgumentInfo | undefined): null {
    object.ensureAlive();
    writeMember(object, name, this.argumentsOf(info)[0]);
    return null;
  }

  private update(object: HostObject, state: Readonly<Record<string, unknown>>): null {
    object.ensureAlive();
    for (const [name, value] of Object.entries(state)) {
      const current = isPlain(value) ? readMember(object, name).value : undefined;
      if (current instanceof HostObject) this.update(current, value as Record<string, unknown>);
      else writeMember(object, name, value);
    }
    return null;
  }

  private object(id: number): HostObject {
    const known = this.objects.get(id);
    if (known) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path)
      throw new HostError("InvalidArgument", `The batch names an object path ${id} it does not hold.`);
    const object = this.walk(path);
    this.objects.set(id, object);
    return object;
  }

  private walk(path: ObjectPath): HostObject {
    switch (path.ObjectPathType) {
      case pathType.root:
        return this.host.workbook;
      case pathType.service:
        return this.host.service(path.Name);
      case pathType.reference:
        return this.host.references.find(path.Name);
      case pathType.nothing:
        return new NullObject(this.host);
    }
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent instanceof NullObject) return parent;
    parent.ensureAlive();
    return this.step(parent, path);
  }

  private step(parent: HostObject, path: ObjectPath): HostObject {
    const args = this.argumentsOf(path.ArgumentInfo);
    const found =
      path.ObjectPathType === pathType.property
        ? readMember(parent, path.Name).value
        : callMember(parent, path.ObjectPathType === pathType.indexer ? "GetItem" : path.Name, args);
    if (found instanceof HostObject) return found;
    if (found === undefined || found === null) return new NullObject(this.host);
    throw notSupported(`${parent.kind}.${camelCase(path.Name)} as an object`);
  }

  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, references?.[index]));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference !== 0) return this.object(reference);
    if (Array.isArray(reference) && Array.isArray(value))
      return value.map((each, index) => this.argument(each, reference[index]));
    return isPlain(value) ? this.withObjects(value) : value;
  }

  /** An object among a plain argument's fields travels as `{ _ObjectPathId }`. */
  private withObjects(value: Record<string, unknown>): unknown {
    if (typeof value._ObjectPathId === "number") return this.object(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.argument(each, 0)]));
  }
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
