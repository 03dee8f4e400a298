import { rectAddress } from "../book/address";
import type { BookTable, Rect, Sheet } from "../book/Book";
import { eventTypes } from "./eventTypes";
import { notSupported } from "./HostError";

/** One event as clients get it: its number, whose listeners it is for, and what happened. */
export interface HostEvent {
  readonly type: number;
  readonly target: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Who changed something: this client's own code, the user at the page, or someone else. */
export type Author = "add-in" | "user" | "co-author";

/** A change of cells. */
export interface CellsChange {
  readonly sheet: Sheet;
  readonly rect: Rect;
  readonly changeType?: string;
  readonly shiftDirection?: string;
  readonly author?: Author;
  /** For one cell: its value before and after, as `values` gives them. */
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Collects what happens and hands it to every frame; nothing is collected that no client ever asked for. */
export class HostEvents {
  private readonly asked = new Set<number>();
  private readonly listeners = new Set<(events: readonly HostEvent[]) => void>();
  private waiting: HostEvent[] = [];
  /** False while a client has switched events off. */
  enabled = true;
  /** Whether a co-author has been seen at work. */
  coAuthored = false;

  /** Registers or removes a handler by the wire's method name; handlers are never counted, see the protocol. */
  register(kind: string, method: string): void {
    const name = method.replace(/^_(Unr|R)egister(Event)?/, "").replace(/Event$/, "");
    const type = eventTypes[`${kind}.${name}`];
    if (type === undefined) throw notSupported(`${kind}.on${name}`);
    this.asked.add(type);
  }

  /** Gives a frame everything from now on; the result ends it. */
  listen(listener: (events: readonly HostEvent[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Hands over what has collected. Transports call it after the answer, the page after a user's edit. */
  fire(): void {
    const events = this.waiting;
    this.waiting = [];
    if (events.length > 0) for (const listener of this.listeners) listener(events);
  }

  changed({ sheet, rect, author = "add-in", ...change }: CellsChange): void {
    this.coAuthored ||= author === "co-author";
    const about = {
      worksheetId: sheet.id,
      address: rectAddress(rect),
      changeType: change.changeType ?? "RangeEdited",
      ...sourceOf(author),
      shiftDirection: change.shiftDirection ?? "None",
      ...(rect.rows === 1 && rect.columns === 1 ? details(change.before, change.after) : {}),
      referenceId: `${sheet.id}!${rectAddress(rect)}`,
    };
    this.collect(10, [sheet.id, "Workbook"], about);
    for (const table of sheet.tables)
      if (touches(table.area, rect))
        this.collect(101, [table.id, sheet.id, "Workbook"], { ...about, tableId: table.id });
  }

  activated(sheet: Sheet): void {
    this.collect(11, [sheet.id, "Workbook"], { worksheetId: sheet.id });
  }

  deactivated(sheet: Sheet): void {
    this.collect(12, [sheet.id, "Workbook"], { worksheetId: sheet.id });
  }

  added(sheet: Sheet, author: Author = "add-in"): void {
    this.collect(13, ["Workbook"], { worksheetId: sheet.id, ...sourceOf(author) });
  }

  deleted(sheet: Sheet, author: Author = "add-in"): void {
    this.collect(15, ["Workbook"], { worksheetId: sheet.id, ...sourceOf(author) });
  }

  selected(sheet: Sheet, address: string): void {
    this.collect(14, [sheet.id, "Workbook"], { worksheetId: sheet.id, address });
    this.collect(selectionEvent, [""], {});
  }

  calculated(sheet: Sheet): void {
    this.collect(16, [sheet.id, "Workbook"], { worksheetId: sheet.id, address: "" });
  }

  formatted(sheet: Sheet, rect: Rect, author: Author = "add-in"): void {
    const about = { worksheetId: sheet.id, address: rectAddress(rect), ...sourceOf(author) };
    this.collect(18, [sheet.id, "Workbook"], about);
  }

  protectionChanged(sheet: Sheet): void {
    const about = { worksheetId: sheet.id, isProtected: sheet.protection !== undefined, source: "Local" };
    this.collect(24, [sheet.id, "Workbook"], about);
  }

  renamed(sheet: Sheet, before: string): void {
    const about = { worksheetId: sheet.id, nameBefore: before, nameAfter: sheet.name, source: "Local" };
    this.collect(25, ["Workbook", sheet.id], about);
  }

  tableAdded(sheet: Sheet, table: BookTable): void {
    this.collect(102, ["Workbook", sheet.id], tableFacts(sheet, table));
  }

  tableDeleted(sheet: Sheet, table: BookTable): void {
    this.collect(103, ["Workbook", sheet.id], tableFacts(sheet, table));
  }

  settingsChanged(): void {
    this.collect(settingsEvent, [""], {});
  }

  private collect(type: number, targets: readonly string[], payload: HostEvent["payload"]): void {
    if (!this.enabled || !(untold.has(type) || this.asked.has(type))) return;
    for (const target of targets) this.waiting.push({ type, target, payload });
  }
}

/** The number of the event that the settings of the workbook changed. */
export const settingsEvent = 1;
/** The number of the event that other cells are selected, told by the workbook. */
export const selectionEvent = 2;

/** The events of the workbook's settings and of its selection are registered without telling the host. */
const untold = new Set([settingsEvent, selectionEvent]);

function sourceOf(author: Author) {
  return {
    source: author === "co-author" ? "Remote" : "Local",
    triggerSource: author === "add-in" ? "ThisLocalAddin" : "Unknown",
  };
}

function details(valueBefore: unknown = "", valueAfter: unknown = "") {
  return {
    valueBefore,
    valueAfter,
    valueTypeBefore: typeOf(valueBefore),
    valueTypeAfter: typeOf(valueAfter),
  };
}

function typeOf(value: unknown): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

function tableFacts(sheet: Sheet, table: BookTable) {
  return { tableId: table.id, tableName: table.name, worksheetId: sheet.id, source: "Local" };
}

function touches(a: Rect, b: Rect): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
