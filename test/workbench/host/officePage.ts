import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, Script, type Context } from "node:vm";
import type { Host } from "../../../src/workbench/host/Host";
import { connectFrame } from "../../../src/workbench/host/transport/connectFrame";
import type { FrameConnection, FrameOptions } from "../../../src/workbench/host/transport/FrameConnection";

const origin = "https://localhost:3000";

/** The whole unmodified office.js, as it runs in a frame of the workbench's page. */
export interface OfficePage {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly connection: FrameConnection;
  readonly info: { host: Office.HostType; platform: Office.PlatformType };
}

type Listener = (event: MessageEvent) => void;

/**
 * Loads office.js behind window messages. Node has no page, so the few parts of one that office.js touches while
 * it loads are stood in for here; Office.js itself and the messages are the real ones.
 */
export async function openOfficePage(host: Host, options: Partial<FrameOptions> = {}): Promise<OfficePage> {
  const pageListeners = new Set<Listener>();
  const paneListeners = new Set<Listener>();
  const hear = (listeners: Set<Listener>, event: object) =>
    setTimeout(() => listeners.forEach((listener) => listener(event as MessageEvent)));
  const { frameOrigin = origin } = options;
  const contentWindow = {
    postMessage: (data: string, target: string) => {
      if (target === frameOrigin) hear(paneListeners, { data, origin, source: pane.parent as unknown });
    },
  };
  const frame = { name: "", contentWindow };
  const page = {
    addEventListener: (_: string, listener: Listener) => void pageListeners.add(listener),
    removeEventListener: (_: string, listener: Listener) => void pageListeners.delete(listener),
  };
  const connection = connectFrame(frame, host, { name: "pane", origin, ...options }, page);
  const pane = paneWindow(frame.name, paneListeners, new URL("/taskpane.html", frameOrigin));
  pane.parent = pane.top = {
    postMessage: (data: string) => hear(pageListeners, { data, origin: frameOrigin, source: contentWindow }),
  };
  createContext(pane);
  scriptOf("office.debug.js").runInContext(pane);
  const info = await (pane.Office as typeof Office).onReady();
  await connection.ready;
  return { Office: pane.Office as typeof Office, Excel: pane.Excel as typeof Excel, connection, info };
}

const resolve = createRequire(__filename).resolve;
const scripts = new Map<string, Script>();

function scriptOf(file: string): Script {
  const path = resolve(`@microsoft/office-js/dist/${file}`);
  const script = scripts.get(path) ?? new Script(readFileSync(path, "utf8"), { filename: path });
  scripts.set(path, script);
  return script;
}

function paneWindow(name: string, listeners: Set<Listener>, url: URL): Context {
  const element = (tagName: string) => {
    const fields: Record<string, unknown> = { tagName: tagName.toUpperCase(), style: {} };
    return Object.assign(fields, {
      setAttribute: (key: string, value: unknown) => (fields[key] = value),
      getAttribute: (key: string) => fields[key] ?? null,
      appendChild: (child: unknown) => child,
      addEventListener: () => {},
    });
  };
  const link = () => {
    const anchor = element("a");
    return Object.defineProperty(anchor, "href", {
      get: () => anchor.url,
      set: (href: string) => {
        const { protocol, hostname, port, host, pathname, search, hash } = new URL(href, url);
        Object.assign(anchor, { url: href, protocol, hostname, port, host, pathname, search, hash });
      },
    });
  };
  const loader = { ...element("script"), src: `${url.origin}/office-js/office.debug.js` };
  const head = {
    appendChild: (script: { src?: string; onload?(): void }) => {
      if (script.src) setTimeout(() => load(script.src ?? "", script.onload));
      return script;
    },
  };
  const load = (src: string, onload?: () => void) => {
    scriptOf(new URL(src).pathname.replace("/office-js/", "")).runInContext(pane);
    onload?.();
  };
  const stored = new Map<string, string>();
  const pane: Context = {
    ...{ JSON, Date, Promise, Error, URL, console, performance, setTimeout, clearTimeout, clearInterval },
    setInterval: (callback: () => void, ms: number) => setInterval(callback, ms).unref(),
    navigator: { userAgent: "node", language: "en-US", platform: "node" },
    location: url,
    history: {},
    crypto: globalThis.crypto,
    name,
    document: {
      domain: url.hostname,
      URL: url.href,
      readyState: "complete",
      body: element("body"),
      head,
      cookie: "",
      createElement: (tag: string) => (tag === "a" ? link() : element(tag)),
      getElementsByTagName: (tag: string) => (tag === "script" ? [loader] : tag === "head" ? [head] : []),
      getElementById: () => null,
      querySelectorAll: () => [],
      addEventListener: () => {},
    },
    sessionStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => stored.set(key, value),
      removeItem: (key: string) => stored.delete(key),
    },
    addEventListener: (type: string, listener: Listener) =>
      void (type === "message" && listeners.add(listener)),
    removeEventListener: () => {},
    opener: null,
    focus: () => {},
    blur: () => {},
  };
  pane.window = pane.self = pane;
  return pane;
}
