import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, Script, type Context } from "node:vm";
import type { Book } from "../../book/Book";
import { cultureOf } from "../../book/cultureOf";
import type { Batch } from "../Batch";
import { byteLength } from "../byteLength";
import { Host, type HostOptions } from "../Host";
import type { HostEvent } from "../HostEvents";
import { officeLocale } from "../officeLocale";

/** A host's options, and how long its answers take. */
export interface NodeHostOptions extends HostOptions {
  /** Milliseconds until an answer is delivered; at once where left out. */
  readonly latency?: number;
  /** The language of its Office, "de": numbers of the book are written as there. As the book has it where left out. */
  readonly language?: string;
  /** A host that is done with: its library serves the new one, which saves loading it. */
  readonly after?: NodeHost;
}

/** The unmodified Office.js in a realm of its own, answered by a host in the same process. */
export interface NodeHost {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: Host;
  /** Requests since the start or the last `reset`. */
  requests(): number;
  /** Bytes of batches and answers since the start or the last `reset`. */
  bytes(): { sent: number; received: number };
  reset(): void;
  /** Lets code that names the global `Excel` and `OfficeExtension` use these; the result takes them away again. */
  useGlobally(): () => void;
}

const libraries = new WeakMap<NodeHost, Library>();

/** Loads Excel's part of Office.js for one book; each call has its own library, as each task pane has. */
export function createNodeHost(book: Book, options: NodeHostOptions = {}): NodeHost {
  if (options.language !== undefined) book.culture = cultureOf(officeLocale(options.language));
  const host = new Host(book, options);
  const library = (options.after && libraries.get(options.after)) ?? loadLibrary();
  library.OfficeExtension.HostBridge.init(bridgeTo(host, options.latency));
  let counted = 0;
  const entries = () => host.log.slice(counted);
  const node: NodeHost = {
    Excel: library.Excel,
    OfficeExtension: library.OfficeExtension,
    host,
    requests: () => entries().length,
    bytes: () => ({
      sent: entries().reduce((sum, { sent }) => sum + sent, 0),
      received: entries().reduce((sum, { received }) => sum + received, 0),
    }),
    reset: () => {
      counted = host.log.length;
    },
    useGlobally: () => putOnGlobals({ Excel: library.Excel, OfficeExtension: library.OfficeExtension }),
  };
  libraries.set(node, library);
  return node;
}

interface Bridge {
  sendMessageToHost(text: string): void;
  /** Assigned by the library. */
  onMessageFromHost?(text: string): void;
}

interface Library extends Context {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & { readonly HostBridge: { init(bridge: Bridge): void } };
}

let script: Script | undefined;

/**
 * The library shares JSON, dates, promises and errors with the caller, so that what it gives passes `instanceof`
 * and deep equality; it keeps its own Object and Array, which it compares with.
 */
function loadLibrary(): Library {
  const file = createRequire(__filename).resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
  script ??= new Script(readFileSync(file, "utf8"), { filename: file });
  const window: Context = {
    navigator: { userAgent: "node" },
    JSON,
    Date,
    Promise,
    Error,
    console,
    setTimeout,
    clearTimeout,
    setInterval: patientInterval,
    clearInterval,
  };
  window.window = window;
  createContext(window);
  script.runInContext(window);
  return window as Library;
}

/** The library looks after unanswered requests every two seconds for ever; that must not keep Node running. */
function patientInterval(callback: () => void, ms: number): NodeJS.Timeout {
  const interval = setInterval(callback, ms);
  if (ms >= 1000) interval.unref();
  return interval;
}

interface BridgeMessage {
  readonly id: number;
  readonly message: { readonly body: Batch };
}

function bridgeTo(host: Host, latency: number | undefined): Bridge {
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const message = JSON.parse(text) as BridgeMessage;
      const body = host.answer({
        batch: message.message.body,
        bytes: bodyLength(text, message),
        from: "node",
      });
      if (body === undefined) return;
      const answer = `{"type":2,"id":${message.id},"message":{"statusCode":200,"headers":{},"body":${body}}}`;
      const deliver = () => {
        bridge.onMessageFromHost?.(answer);
        setTimeout(() => host.events.fire());
      };
      if (latency === undefined) void Promise.resolve().then(deliver);
      else setTimeout(deliver, latency);
    },
  };
  host.events.listen((events) => bridge.onMessageFromHost?.(eventMessage(events)));
  return bridge;
}

/** The batch travels inside its message: what is left without it is the envelope. */
function bodyLength(text: string, message: BridgeMessage): number {
  const envelope = JSON.stringify({ ...message, message: { ...message.message, body: null } });
  return byteLength(text) - byteLength(envelope) + "null".length;
}

function eventMessage(events: readonly HostEvent[]): string {
  const entries = events.map(({ type, target, payload }, index) => [
    65536,
    type,
    target,
    JSON.stringify(payload),
    `event${index}`,
  ]);
  return JSON.stringify({ type: 3, message: { entries } });
}

function putOnGlobals(names: Record<string, unknown>): () => void {
  const before = Object.keys(names).map((name) => [name, Reflect.get(globalThis, name) as unknown] as const);
  Object.assign(globalThis, names);
  return () => {
    for (const [name, value] of before)
      if (value === undefined) Reflect.deleteProperty(globalThis, name);
      else Reflect.set(globalThis, name, value);
  };
}
