/** A request of Office.js: what to do, in order, on which objects. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** How an action's number is read. */
export const actionType = {
  instantiate: 1,
  load: 2,
  call: 3,
  set: 4,
  trace: 5,
  loadRecursive: 6,
  retrieve: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** One step of a batch. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

/** Arguments as sent; where `ReferencedObjectPathIds` holds a number, the argument is that path's object. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

/** Which properties a load asks for; a name may be a path such as "format/fill/color". */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** How an object path's number is read. */
export const pathType = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

/** How the client came by an object. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** What an action came to. */
export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** The answer to a batch. */
export interface Answer {
  readonly Error?: AnswerError;
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
}

/** Why a batch stopped; `ActionIndex` counts from 0 in the batch's actions. */
export interface AnswerError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex?: number;
  readonly HttpStatusCode: number;
}
