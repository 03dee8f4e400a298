/** What the ribbon needs of an add-in's manifest; addresses are paths on the add-in's site. */
export interface AddIn {
  /** The origin that serves the add-in's pages. */
  site: string;
  /** The language of Office that it was read for, "de-DE": its texts are those of this locale where it has them. */
  locale: string;
  name: string;
  tab: string;
  groups: RibbonGroup[];
  /** The pane's page, from DefaultSettings. */
  paneUrl: string;
  /** The page whose functions the ribbon calls. */
  functionUrl: string;
  /** Pane and functions live in one page (`<Runtime lifetime="long">`). */
  sharedRuntime: boolean;
}

/** A titled group of buttons and menus. */
export interface RibbonGroup {
  id: string;
  label: string;
  controls: (RibbonButton | RibbonMenu)[];
}

/** What every control shows. */
export interface RibbonFace {
  id: string;
  label: string;
  tip: { title: string; description: string };
  /** By size in pixels. */
  icons: Record<number, string>;
}

/** A button of the ribbon, or an item of a menu, and what a click does. */
export interface RibbonButton extends RibbonFace {
  action: { kind: "pane"; url: string } | { kind: "function"; name: string };
}

/** A button of the ribbon that opens a list. */
export interface RibbonMenu extends RibbonFace {
  items: RibbonButton[];
}

/** Reads an XML manifest as Excel in a language does for its ribbon. Throws where the document has no custom tab. */
export function readManifest(manifest: Document, locale: string, site: string): AddIn {
  const tab = find(manifest, "CustomTab");
  if (!tab) throw new Error("manifest.xml has no CustomTab: there is nothing to show on the ribbon.");
  const resource = resources(manifest, locale);
  const text = (parent: Element, name: string) => resource(child(parent, name)?.getAttribute("resid"));

  const paneUrl = pathOf(find(manifest, "SourceLocation")?.getAttribute("DefaultValue"));
  const functionFile = find(manifest, "FunctionFile")?.getAttribute("resid");
  return {
    site,
    locale,
    name: valueOf(find(manifest, "DisplayName"), locale),
    tab: text(tab, "Label"),
    groups: children(tab, "Group").map((group) => ({
      id: group.id,
      label: text(group, "Label"),
      controls: children(group, "Control").map((control) => readControl(control, resource)),
    })),
    paneUrl,
    functionUrl: functionFile ? pathOf(resource(functionFile)) : paneUrl,
    sharedRuntime: find(manifest, "Runtime")?.getAttribute("lifetime") === "long",
  };
}

type Resource = (id: string | null | undefined) => string;

function readControl(control: Element, resource: Resource): RibbonButton | RibbonMenu {
  if (control.getAttribute("xsi:type") !== "Menu") return readButton(control, resource);
  const items = [...control.getElementsByTagName("Item")].map((item) => readButton(item, resource));
  return { ...readFace(control, resource), items };
}

function readButton(control: Element, resource: Resource): RibbonButton {
  return { ...readFace(control, resource), action: readAction(control, resource) };
}

function readFace(control: Element, resource: Resource): RibbonFace {
  const text = (parent: Element, name: string) => resource(child(parent, name)?.getAttribute("resid"));
  const tip = child(control, "Supertip");
  const images = children(child(control, "Icon") ?? control, "bt:Image");
  return {
    id: control.id,
    label: text(control, "Label"),
    tip: tip
      ? { title: text(tip, "Title"), description: text(tip, "Description") }
      : { title: "", description: "" },
    icons: Object.fromEntries(
      images.map((image) => [
        Number(image.getAttribute("size")),
        pathOf(resource(image.getAttribute("resid"))),
      ]),
    ),
  };
}

function readAction(control: Element, resource: Resource): RibbonButton["action"] {
  const action = child(control, "Action");
  const kind = action?.getAttribute("xsi:type");
  if (action && kind === "ShowTaskpane")
    return { kind: "pane", url: pathOf(resource(child(action, "SourceLocation")?.getAttribute("resid"))) };
  if (action && kind === "ExecuteFunction")
    return { kind: "function", name: child(action, "FunctionName")?.textContent?.trim() ?? "" };
  throw new Error(`workbench: the action ${kind} of the control ${control.id} is not supported`);
}

/** Looks a `resid` up among the manifest's images, addresses and strings. */
function resources(manifest: Document, locale: string): Resource {
  const values = new Map<string, string>();
  for (const tag of ["bt:Image", "bt:Url", "bt:String"])
    for (const each of manifest.getElementsByTagName(tag))
      if (each.id) values.set(each.id, valueOf(each, locale));
  return (id) => values.get(id ?? "") ?? "";
}

/** What an element holds for this locale: an override for it, else its default. */
function valueOf(element: Element | undefined, locale: string): string {
  const isMeant = (each: Element) => each.getAttribute("Locale")?.toLowerCase() === locale.toLowerCase();
  const override = element && [...element.children].find(isMeant);
  return override?.getAttribute("Value") ?? element?.getAttribute("DefaultValue") ?? "";
}

/** The manifest names a host and port; the workbench serves the same paths wherever it runs. */
function pathOf(url: string | null | undefined): string {
  return url ? new URL(url).pathname : "";
}

function find(parent: Document | Element, name: string): Element | undefined {
  return parent.getElementsByTagName(name)[0];
}

function children(parent: Element, name: string): Element[] {
  return [...parent.children].filter((each) => each.tagName === name);
}

function child(parent: Element, name: string): Element | undefined {
  return children(parent, name)[0];
}
