import type { Host } from "./Host";
import { HostError } from "./HostError";

/**
 * What stands behind one proxy object of Office.js. A subclass states its wire surface in plain class syntax:
 * getters are properties to load, setters are properties to set, methods are calls, all in the wire's
 * PascalCase. A getter or method that gives another HostObject leads on to it. Arguments come from outside
 * and are `unknown` until checked. Members in lower case are the host's own and cannot be reached from the wire.
 */
export abstract class HostObject {
  /** The class's name in Office.js, for messages. */
  abstract readonly kind: string;

  constructor(readonly host: Host) {}

  /** What the client keeps to find the object again: `{ Id }`, `{ _Id }`, or nothing. */
  get identity(): Readonly<Record<string, string>> {
    return {};
  }

  /** Throws where the object has gone since the client got hold of it. */
  ensureAlive(): void {}
}

/** A collection: loads give its items; `GetItem` answers the indexer. */
export abstract class CollectionObject extends HostObject {
  abstract get items(): readonly HostObject[];
}

/** What a path that led nowhere gives: it loads as null, leads to more nothing and ignores writes, as Excel does. */
export class NullObject extends HostObject {
  readonly kind = "NullObject";
}

/** What a property that must lead somewhere gives when it cannot: any use of it is refused. */
export class MissingObject extends HostObject {
  readonly kind = "MissingObject";

  constructor(
    host: Host,
    private readonly code = "ItemNotFound",
  ) {
    super(host);
  }

  override ensureAlive() {
    throw new HostError(this.code);
  }
}
