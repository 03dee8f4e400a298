import { check } from "../check";
import type { Host } from "../Host";
import { HostObject } from "../HostObject";
import type { Shell } from "../Shell";

/** The services that Office.js finds beside the workbook, answered for one frame. */
export class PaneShell implements Shell {
  /** Whether the pane is open at this moment. */
  isVisible: boolean;
  /** Whether the add-in asked to be started with this workbook. */
  opensWithBook = false;

  constructor(
    visible: boolean,
    private readonly ask: { show(visible: boolean): void; ready(): void },
  ) {
    this.isVisible = visible;
  }

  service(host: Host, name: string): HostObject | undefined {
    switch (name) {
      case "Microsoft.InternalService.AddinInternalService":
        return new AddinInternalServiceObject(host, () => this.ask.ready());
      case "Microsoft.AppRuntime.AppRuntimeService":
        return new AppRuntimeServiceObject(host, this, (visible) => this.ask.show(visible));
      case "Microsoft.AppRuntime.AppRuntimePersistenceService":
        return new AppRuntimePersistenceServiceObject(host, this);
      default:
        return undefined;
    }
  }
}

class AddinInternalServiceObject extends HostObject {
  readonly kind = "AddinInternalService";

  constructor(
    host: Host,
    private readonly ready: () => void,
  ) {
    super(host);
  }

  NotifyActionHandlerReady() {
    this.ready();
  }
}

const states = ["Inactive", "Background", "Visible"] as const;

class AppRuntimeServiceObject extends HostObject {
  readonly kind = "AppRuntimeService";

  constructor(
    host: Host,
    private readonly shell: PaneShell,
    private readonly show: (visible: boolean) => void,
  ) {
    super(host);
  }

  SetAppRuntimeState(state: unknown) {
    this.show(check.oneOf(state, states, "The runtime's state") === "Visible");
  }
  GetAppRuntimeState() {
    return this.shell.isVisible ? "Visible" : "Background";
  }
}

class AppRuntimePersistenceServiceObject extends HostObject {
  readonly kind = "AppRuntimePersistenceService";

  constructor(
    host: Host,
    private readonly shell: PaneShell,
  ) {
    super(host);
  }

  SetAppRuntimeStartState(state: unknown) {
    this.shell.opensWithBook = check.oneOf(state, states, "The start state") !== "Inactive";
  }
  GetAppRuntimeStartState() {
    return this.shell.opensWithBook ? "Background" : "Inactive";
  }
}
