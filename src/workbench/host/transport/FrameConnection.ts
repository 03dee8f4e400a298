/** Settings of a frame that holds one of the add-in's pages. */
export interface FrameOptions {
  /** Who it is in the log of requests: "pane", "commands". */
  readonly name: string;
  /** The https origin of the workbench's page. */
  readonly origin: string;
  /** That of the add-in's page where it is another one; Office.js trusts a page on the same host name alone. */
  readonly frameOrigin?: string;
  /** The locale of Office's own texts, "de-DE"; "en-US" where left out. */
  readonly language?: string;
  /** The requirement sets that the add-in is told of, each with its highest version. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** The page lives on while its pane is closed, and serves the ribbon's commands too. */
  readonly sharedRuntime?: boolean;
  /** False where the page starts without its pane being shown. */
  readonly startsVisible?: boolean;
  /** The add-in asks for its pane to be shown or hidden. */
  onVisibility?(visible: boolean): void;
  /** The keyboard leaves the frame: past its last or first control, by Escape, or by F2. */
  onLeave?(way: "forward" | "backward" | "escape" | "edit"): void;
  /** Something was refused that is no request on the workbook, such as a dialog. */
  onRefused?(what: string): void;
}

/** How a ribbon command ended. */
export type CommandOutcome = "completed" | "unknown function" | "timed out";

/** A frame that talks with the host. */
export interface FrameConnection {
  /** Settles once Office.js in the frame takes commands. */
  readonly ready: Promise<void>;
  /** Runs a function that the page associated with this name; waits for `ready`, then at most this long. */
  runCommand(functionName: string, sourceId: string, timeoutMs?: number): Promise<CommandOutcome>;
  /** Tells the add-in that its pane was shown or hidden. */
  setVisible(visible: boolean): void;
  /** Gives the keyboard to the first (or last) control of the page. */
  focus(where: "first" | "last"): void;
  /** Stops listening; for a frame about to be taken away. */
  disconnect(): void;
}
