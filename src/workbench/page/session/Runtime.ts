import { connectFrame } from "../../host/transport/connectFrame";
import type { FrameConnection } from "../../host/transport/FrameConnection";
import { focusGrid } from "../focusGrid";
import type { AddIn, RibbonButton } from "../ribbon/readManifest";
import type { Session } from "./Session";

/** How the last press of a ribbon button fares. */
export type ButtonState = { kind: "running" } | { kind: "failed"; reason: string };

/** A page of the add-in: the task pane, or the page of the ribbon's functions where it is another one. */
export type FrameKind = "pane" | "functions";

/** The add-in at one workbook: its frames, whether its pane is open, and what its buttons are doing. */
export class Runtime {
  isPaneOpen = true;
  readonly buttons = new Map<string, ButtonState>();
  private readonly started = new Set<FrameKind>(["pane"]);
  private readonly connections = new Map<FrameKind, FrameConnection>();
  private readonly waiting: (() => void)[] = [];

  constructor(
    readonly addIn: AddIn,
    private readonly session: Session,
  ) {}

  /** True for a frame that has been needed; a shared runtime lives on while its pane is closed. */
  isRunning(kind: FrameKind): boolean {
    return this.started.has(kind) && (kind === "functions" || this.isPaneOpen || this.addIn.sharedRuntime);
  }

  urlOf(kind: FrameKind): string {
    return kind === "pane" ? this.addIn.paneUrl : this.addIn.functionUrl;
  }

  showPane(isOpen: boolean): void {
    this.isPaneOpen = isOpen;
    this.started.add("pane");
    this.connections.get("pane")?.setVisible(isOpen);
    this.session.moved();
  }

  /** Carries out what the manifest says of a button. */
  async press(button: RibbonButton): Promise<void> {
    if (button.action.kind === "pane") return this.showPane(true);
    this.setButton(button.id, { kind: "running" });
    const connection = await this.connectionFor(this.addIn.sharedRuntime ? "pane" : "functions");
    const outcome = await connection.runCommand(button.action.name, button.id);
    const failed = outcome !== "completed";
    this.setButton(
      button.id,
      failed ? { kind: "failed", reason: `${outcome} (${button.action.name})` } : undefined,
    );
  }

  /** Connects a frame that has just been put on the page and loads the add-in's page in it; the result ends it. */
  attach(kind: FrameKind, frame: HTMLIFrameElement): () => void {
    const connection = connectFrame(frame, this.session.host, {
      name: kind,
      origin: window.location.origin,
      frameOrigin: this.addIn.site,
      language: this.addIn.locale,
      sharedRuntime: this.addIn.sharedRuntime,
      startsVisible: kind === "pane" && this.isPaneOpen,
      onVisibility: (visible) => visible !== this.isPaneOpen && this.showPane(visible),
      onLeave: focusGrid,
      onRefused: (what) => this.session.refuse(`The workbench does not support ${what}.`),
    });
    frame.src = new URL(this.urlOf(kind), this.addIn.site).href;
    this.connections.set(kind, connection);
    this.waiting.splice(0).forEach((resume) => resume());
    return () => {
      this.connections.delete(kind);
      connection.disconnect();
    };
  }

  private async connectionFor(kind: FrameKind): Promise<FrameConnection> {
    this.started.add(kind);
    this.session.moved();
    for (;;) {
      const connection = this.connections.get(kind);
      if (connection) return connection;
      await new Promise<void>((resume) => this.waiting.push(resume));
    }
  }

  private setButton(id: string, state: ButtonState | undefined): void {
    if (state) this.buttons.set(id, state);
    else this.buttons.delete(id);
    this.session.moved();
  }
}
