import type { ConnectorPath } from "../Shape";

/** A connector's path as it is stated: not at all where it turns half way, as it does by itself. */
export function unlessHalfWay(path: ConnectorPath): ConnectorPath | undefined {
  return path.pieces === 3 && path.turns[0] === 0.5 ? undefined : path;
}
