import type { Book, Rect, Sheet } from "../book/Book";
import { touchesFormulas } from "../book/calculation/touchesFormulas";
import { recalculate } from "../book/recalculate";
import { actionType, type ActionResult, type Answer, type AnswerError, type Batch } from "./Batch";
import { Evaluation } from "./Evaluation";
import { HostError, notSupported, sentenceOf } from "./HostError";
import { HostEvents, type CellsChange } from "./HostEvents";
import type { HostObject } from "./HostObject";
import type { Interception, Intercept } from "./Intercept";
import { WorkbookObject } from "./objects/WorkbookObject";
import { shiftOf } from "./ranges/shiftCells";
import { shiftRanges } from "./ranges/shiftRanges";
import { boundingRect } from "./ranges/rects";
import { References } from "./References";
import type { RequestEntry } from "./RequestEntry";
import type { Shell } from "./Shell";
import { byteLength } from "./byteLength";

/** How strict a host is, and whether its requests are spoiled. */
export interface HostOptions {
  /** Bytes that a request and a response may have; Excel on the web allows 5 MB. */
  readonly payloadLimit?: number;
  /** Looks at every request first and may spoil it. */
  readonly intercept?: Intercept;
  /** "manual" leaves formulas as they are until somebody asks for the calculation, as Excel's option of that name. */
  readonly calculation?: "automatic" | "manual";
}

/** One request: the batch, its length as text in bytes, and who sent it. */
export interface HostRequest {
  readonly batch: Batch;
  readonly bytes: number;
  readonly from: string;
  /** What the sender's frame offers beside the workbook; none in Node. */
  readonly shell?: Shell;
}

/** Answers the batches of the unmodified Office.js on a workbook; one for all frames that look at it. */
export class Host {
  readonly log: RequestEntry[] = [];
  readonly references = new References();
  readonly events: HostEvents;
  readonly workbook: WorkbookObject;
  intercept: Intercept | undefined;
  readonly payloadLimit: number;
  private readonly calculation: "automatic" | "manual";
  /** The workbook model keeps no password for its structure; it lasts as long as the host. */
  structurePassword: string | undefined;
  /** Array formulas by sheet, as long as a batch leaves them where they are. */
  readonly arrays = new Map<Sheet, readonly Rect[]>();
  private readonly watchers = new Set<(entry: RequestEntry) => void>();
  private writes = false;
  /** Milliseconds spent on calculating formulas so far. */
  calculationMs = 0;
  /** Where cell contents changed since formulas were calculated. */
  private stale: Map<Sheet, Rect> | "anywhere" = new Map();
  private shell: Shell | undefined;
  private evaluation: Evaluation | undefined;

  constructor(
    readonly book: Book,
    { payloadLimit = 5 * 1024 * 1024, intercept, calculation = "automatic" }: HostOptions = {},
  ) {
    this.payloadLimit = payloadLimit;
    this.intercept = intercept;
    this.calculation = calculation;
    this.events = new HostEvents();
    this.workbook = new WorkbookObject(this);
  }

  /** The answer's body as text; undefined where an interception leaves the request without one for ever. */
  answer(request: HostRequest): string | undefined {
    const start = performance.now();
    this.writes = false;
    this.shell = request.shell;
    const n = this.log.length + 1;
    const interception = this.intercept?.({ n, batch: request.batch, from: request.from }) ?? undefined;
    const answer = this.decide(request, interception);
    let error = answer.Error?.Code;
    let body = JSON.stringify(answer);
    if (byteLength(body) > this.payloadLimit) {
      error = "ResponsePayloadSizeLimitExceeded";
      body = JSON.stringify(refusal(error));
    }
    const silent = interception?.kind === "never answer" || interception?.kind === "lose";
    this.record({
      n,
      from: request.from,
      actions: request.batch.Actions.length,
      sent: request.bytes,
      received: silent ? 0 : byteLength(body),
      ms: performance.now() - start,
      ...(error === undefined ? {} : { error }),
      writes: this.writes,
    });
    return silent ? undefined : body;
  }

  /** Tells of every request once it is answered; the result ends it. */
  watch(watcher: (entry: RequestEntry) => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  /**
   * To be called after the user (or a co-author) changed cells of the book: formulas are calculated, ranges that
   * clients hold follow inserted and deleted rows and columns, and the events go to every frame.
   */
  userChanged(change: CellsChange): void {
    const { sheet, rect, author = "user" } = change;
    const shift = shiftOf(change);
    if (shift) shiftRanges(this, sheet, rect, shift);
    this.cellsChanged();
    this.settle();
    this.events.changed({ ...change, author });
    this.events.fire();
  }

  /** To be called before anything is changed. Throws AccessDenied in a read-only workbook. */
  beginWrite(): void {
    if (this.book.readOnly) throw new HostError("AccessDenied");
    this.writes = true;
  }

  /**
   * To be called after cell contents changed: formulas are calculated before anyone looks at a value. Where nothing
   * but these cells changed, formulas that do not look at them are left alone.
   */
  cellsChanged(change?: { readonly sheet: Sheet; readonly rect: Rect }): void {
    if (!change) this.stale = "anywhere";
    else if (this.stale !== "anywhere") {
      const before = this.stale.get(change.sheet);
      this.stale.set(change.sheet, before ? boundingRect(before, change.rect) : change.rect);
    }
  }

  /** Calculates formulas if something changed since that they may depend on. */
  settle(): void {
    if (this.calculation === "manual") return;
    const { stale } = this;
    if (stale !== "anywhere" && stale.size === 0) return;
    this.stale = new Map();
    if (stale !== "anywhere" && !touchesFormulas(this.book, stale)) return;
    const start = performance.now();
    recalculate(this.book);
    this.calculationMs += performance.now() - start;
    for (const sheet of this.book.sheets) if (sheet.cells.hasFormulas) this.events.calculated(sheet);
  }

  /** The objects that batches hold at this moment: kept ones and those of the running batch. */
  get inUse(): HostObject[] {
    return [...this.references.kept, ...(this.evaluation?.objects.values() ?? [])];
  }

  /** A service that no workbook offers, such as showing the task pane. */
  service(name: string): HostObject {
    const service = this.shell?.service(this, name);
    if (!service) throw notSupported(name);
    return service;
  }

  private record(entry: RequestEntry): void {
    this.log.push(entry);
    for (const watcher of this.watchers) watcher(entry);
  }

  private decide({ batch, bytes }: HostRequest, interception: Interception | undefined): Answer {
    if (interception?.kind === "lose") return { Results: [], TraceIds: [] };
    if (interception?.kind === "fail") return refusal(interception.code);
    if (bytes > this.payloadLimit) return refusal("RequestPayloadSizeLimitExceeded");
    if (interception?.kind === "fail after") return this.run(batch, interception.actions, interception.code);
    return this.run(batch, Infinity, "");
  }

  /** Actions in order until one fails; as in Excel, those before it stay done. */
  private run(batch: Batch, limit: number, code: string): Answer {
    this.arrays.clear();
    const evaluation = (this.evaluation = new Evaluation(this, batch));
    const results: ActionResult[] = [];
    const traces: number[] = [];
    let failure: AnswerError | undefined;
    for (const [index, action] of batch.Actions.entries()) {
      try {
        if (index >= limit) throw new HostError(code);
        results.push({ ActionId: action.Id, Value: evaluation.perform(action) });
        if (action.ActionType === actionType.trace) traces.push(action.Id);
      } catch (error) {
        failure = { ...described(error), Location: evaluation.locationOf(action), ActionIndex: index };
        break;
      }
    }
    // Where the answer is lost rather than the work, every action is done and none is to blame.
    if (!failure && limit <= batch.Actions.length) failure = refusalOf(code);
    this.evaluation = undefined;
    this.settle();
    return { ...(failure ? { Error: failure } : {}), Results: results, TraceIds: traces };
  }
}

function refusal(code: string): Answer {
  return { Error: refusalOf(code), Results: [], TraceIds: [] };
}

function refusalOf(code: string): AnswerError {
  return { Code: code, Message: sentenceOf(code), Location: "", HttpStatusCode: 400 };
}

/** A fault of the host itself must not pass for Excel's: it says what it is. */
function described(error: unknown): Pick<AnswerError, "Code" | "Message" | "HttpStatusCode"> {
  if (error instanceof HostError) return { Code: error.code, Message: error.message, HttpStatusCode: 400 };
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    Code: "GeneralException",
    Message: `workbench: fault in the host. ${message}`,
    HttpStatusCode: 500,
  };
}
