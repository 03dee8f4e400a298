import type { Book } from "../../book/Book";
import type { FrameOptions } from "./FrameConnection";

/** What a workbench may claim: the sets whose calls the host answers or refuses by name. */
const defaultSets = { ExcelApi: "1.17", SharedRuntime: "1.1", DialogApi: "1.1", KeyboardShortcuts: "1.1" };

/** The id of the one pane in each conversation. */
const paneId = "pane1";

/** The JSON that the frame's `name` must hold before its page loads: how Office.js finds its host. */
export function frameName(
  conversation: string,
  { origin, sharedRuntime, language = "en-US" }: FrameOptions,
): string {
  const flags = sharedRuntime ? 1 : 0;
  return JSON.stringify({
    hostInfo: `Excel$Web$16.01$${language}$${conversation}$$disableLogging$${flags}`,
    xdmInfo: `${conversation}|${paneId}|${origin}`,
    serializerVersion: "1",
    baseFrameName: paneId,
  });
}

/** What Office.js is told of the workbook and of Excel when it starts. */
export function appContext(book: Book, conversation: string, options: FrameOptions): Record<string, unknown> {
  return {
    _id: paneId,
    _appName: 16,
    _appVersion: "16.01",
    _appUILocale: options.language ?? "en-US",
    _dataLocale: book.culture.name,
    _docUrl: `${options.origin}/${encodeURIComponent(book.name)}`,
    _clientMode: book.readOnly ? 0 : 1,
    _settings: [...book.settings].map(([key, value]) => [key, JSON.stringify(value)]),
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: conversation,
    _appInstanceId: conversation,
    _requirementMatrix: JSON.stringify({ ...defaultSets, ...options.requirementSets }),
    _hostFullVersion: "16.0.18000.10000",
    _addinName: options.name,
    _appDomains: [],
    _featureGates: {},
    ...(options.sharedRuntime && options.startsVisible === false ? { _initialDisplayMode: 1 } : {}),
  };
}
