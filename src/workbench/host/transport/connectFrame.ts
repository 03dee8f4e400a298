import type { Batch } from "../Batch";
import { byteLength } from "../byteLength";
import type { Host } from "../Host";
import { selectionEvent, settingsEvent, type HostEvent } from "../HostEvents";
import { appContext, frameName } from "./appContext";
import { documentSettings, saveDocumentSettings } from "./documentSettings";
import type { CommandOutcome, FrameConnection, FrameOptions } from "./FrameConnection";
import { dispatch, field, readMessage, type FrameMessage } from "./FrameMessage";
import { PaneShell } from "./PaneShell";

/** What of an iframe the connection needs. */
export interface Frame {
  name: string;
  readonly contentWindow: { postMessage(text: string, origin: string): void } | null;
}

/** What of the page's window the connection needs. */
export interface PageWindow {
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
  removeEventListener(type: "message", listener: (event: MessageEvent) => void): void;
}

/**
 * Lets the add-in's page in this iframe talk with the host. Call it before setting the iframe's `src`: Office.js
 * reads the iframe's `name` when it loads. Several frames may share one host.
 */
export function connectFrame(
  frame: Frame,
  host: Host,
  options: FrameOptions,
  page: PageWindow = window,
): FrameConnection {
  const connection = new Connection(frame, host, options, page);
  frame.name = frameName(connection.conversation, options);
  return connection;
}

/** The number of the event that tells the add-in that its pane was shown or hidden. */
const visibilityEvent = 65539;
const success = { Error: 0, Version: 1 };
/** What Office.js makes of an error it knows no text for. */
const internalError = { Error: 5001, Version: 1 };

class Connection implements FrameConnection {
  /** New for every connection: Office.js keeps settings of a conversation in the browser's session. */
  readonly conversation = `workbench${globalThis.crypto.randomUUID().replaceAll("-", "")}`;
  readonly ready: Promise<void>;
  private readonly shell: PaneShell;
  private readonly commands = new Map<string, (outcome: CommandOutcome) => void>();
  private readonly stopEvents: () => void;
  private count = 0;

  constructor(
    private readonly frame: Frame,
    private readonly host: Host,
    private readonly options: FrameOptions,
    private readonly page: PageWindow,
  ) {
    let becomeReady = () => {};
    this.ready = new Promise((resolve) => (becomeReady = resolve));
    this.shell = new PaneShell(options.startsVisible ?? true, {
      show: (visible) => {
        options.onVisibility?.(visible);
        this.setVisible(visible);
      },
      ready: becomeReady,
    });
    this.stopEvents = host.events.listen((events) => this.sendEvents(events));
    page.addEventListener("message", this.receive);
  }

  async runCommand(functionName: string, sourceId: string, timeoutMs = 300_000): Promise<CommandOutcome> {
    await this.ready;
    const id = `command${++this.count}`;
    const ending = new Promise<CommandOutcome>((resolve) => {
      const timer = setTimeout(() => resolve("timed out"), timeoutMs);
      this.commands.set(id, (outcome) => {
        clearTimeout(timer);
        resolve(outcome);
      });
    });
    this.sendEvent("appCommandInvoked", [id, functionName, JSON.stringify({ source: { id: sourceId } })]);
    const outcome = await ending;
    this.commands.delete(id);
    return outcome;
  }

  setVisible(visible: boolean): void {
    if (this.shell.isVisible === visible) return;
    this.shell.isVisible = visible;
    this.sendEvents([
      { type: visibilityEvent, target: "", payload: { visibility: visible ? "Visible" : "Hidden" } },
    ]);
  }

  focus(where: "first" | "last"): void {
    this.post({
      _messageType: 0,
      _actionType: 0,
      _actionName: "Office_notifyAgave",
      _conversationId: `${this.conversation}_ntf`,
      _correlationId: ++this.count,
      _data: [where === "first" ? 11 : 12],
    });
  }

  disconnect(): void {
    this.stopEvents();
    this.page.removeEventListener("message", this.receive);
  }

  private readonly receive = (event: MessageEvent): void => {
    if (event.source !== this.frame.contentWindow || event.origin !== this.frameOrigin) return;
    const message = readMessage(event.data, this.conversation);
    if (!message) return;
    const answer = this.answerTo(message);
    if (answer === undefined) return;
    this.post({
      _messageType: 1,
      _responseType: 0,
      _actionName: message._actionName,
      _conversationId: message._conversationId,
      _correlationId: message._correlationId,
      _errorCode: 0,
      _data: answer,
    });
    this.host.events.fire();
  };

  /** Undefined where no answer is wanted, or none is to be given. */
  private answerTo(message: FrameMessage): unknown {
    const name = message._actionName;
    if (message._actionType !== 0) return this.registration(name);
    if (name === "ContextActivationManager_getAppContextAsync")
      return appContext(this.host.book, this.conversation, this.options);
    if (name === "ContextActivationManager_notifyHost") return this.notified(message._data);
    if (name === "executeMethod") return this.execute(message._data);
    return this.refuse(name);
  }

  private registration(name: string): unknown {
    return /^dialog/i.test(name) ? this.refuse("Office.context.ui.displayDialogAsync") : success;
  }

  private notified(data: unknown): undefined {
    const ways = { 13: "forward", 14: "backward", 15: "escape", 16: "edit" } as const;
    const way = ways[field(data, "1") as keyof typeof ways];
    if (way) this.options.onLeave?.(way);
  }

  private execute(data: unknown): unknown {
    const id = field(field(data, "DdaMethod"), "DispatchId") ?? field(data, "DispatchId");
    if (id === dispatch.batch) return this.batch(String(field(field(data, "ArrayData"), "4")));
    if (id === dispatch.refreshSettings)
      return { Error: 0, Properties: { Settings: documentSettings(this.host) } };
    if (id === dispatch.saveSettings && !this.host.book.readOnly) {
      saveDocumentSettings(this.host, field(field(data, "DdaSettingsMethod"), "Properties"));
      return success;
    }
    if (id === dispatch.commandCompleted) {
      const outcome = field(data, "1") === 0 ? "completed" : "unknown function";
      this.commands.get(String(field(data, "0")))?.(outcome);
      return success;
    }
    return this.refuse(`the method with the dispatch id ${String(id)}`);
  }

  private batch(text: string): unknown {
    const body = this.host.answer({
      batch: JSON.parse(text) as Batch,
      bytes: byteLength(text),
      from: this.options.name,
      shell: this.shell,
    });
    return body === undefined ? undefined : { ...success, Data: [200, [], body] };
  }

  private refuse(what: string): unknown {
    this.options.onRefused?.(what);
    return internalError;
  }

  private sendEvents(events: readonly HostEvent[]): void {
    if (events.some(({ type }) => type === settingsEvent)) this.sendEvent("settingsChanged", {});
    if (events.some(({ type }) => type === selectionEvent)) this.sendEvent("documentSelectionChanged", {});
    const entries = events.map(({ type, target, payload }, index) => [
      65536,
      type,
      target,
      JSON.stringify(payload),
      `event${index}`,
      false,
    ]);
    this.sendEvent("richApiMessage", { ArrayData: entries });
  }

  private sendEvent(name: string, data: unknown): void {
    this.post({
      _messageType: 1,
      _responseType: 1,
      _actionName: name,
      _conversationId: this.conversation,
      _correlationId: -1,
      _errorCode: 0,
      _data: data,
    });
  }

  private post(message: Record<string, unknown>): void {
    const text = JSON.stringify({ ...message, _origin: this.options.origin, _serializerVersion: 1 });
    this.frame.contentWindow?.postMessage(text, this.frameOrigin);
  }

  private get frameOrigin(): string {
    return this.options.frameOrigin ?? this.options.origin;
  }
}
