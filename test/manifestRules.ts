import { everyElement, readXml, type XmlElement } from "./manifestElement";

/** What a manifest is checked against beside itself. */
export interface ManifestSurroundings {
  /** The version in package.json. */
  readonly version: string;
  /** Names associated in src/commands. */
  readonly functions: readonly string[];
  /** Width and height of an icon in pixels, by its path on the site; undefined where there is no such file. */
  readonly iconSize: (path: string) => readonly [number, number] | undefined;
}

/** The children an element may have, in their order; the schema refuses any other. */
const childOrder: Record<string, string> = {
  OfficeApp:
    "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides",
  VersionOverrides: "Description Requirements Hosts Resources WebApplicationInfo EquivalentAddins",
  Host: "Runtimes AllFormFactors DesktopFormFactor",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint",
  GetStarted: "Title Description LearnMoreUrl",
  CustomTab: "Group Label",
  Group: "OverriddenByRibbonApi Label Icon Control",
  Control: "Label Supertip Icon Action Enabled",
  Menu: "Label Supertip Icon Items",
  Items: "Item",
  Item: "Label Supertip Icon Action Enabled",
  Supertip: "Title Description",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
};

const needed: Record<string, string> = {
  OfficeApp:
    "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl Hosts DefaultSettings Permissions",
  Control: "Label Supertip Icon Action",
  Menu: "Label Supertip Icon Items",
  Items: "Item",
  Item: "Label Supertip Icon Action",
  Group: "Label Icon Control",
  CustomTab: "Group Label",
};

const longest: Record<string, number> = {
  DisplayName: 125,
  Description: 250,
  ShortString: 125,
  LongString: 250,
  Url: 2048,
  id: 32,
};

const patterns: Record<string, RegExp> = {
  Id: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  Version: /^\d{1,5}(\.\d{1,5}){0,3}$/,
  DefaultLocale: /^[a-z]{2,3}-[A-Z]{2}$/,
  Permissions: /^ReadWriteDocument$/,
};

/** Everything wrong with a manifest, one sentence each; none where Excel and the Marketplace would take it. */
export function manifestFaults(xml: string, around: ManifestSurroundings): string[] {
  const root = readXml(xml);
  const all = everyElement(root);
  return [
    ...all.flatMap(orderFaults),
    ...root.children.flatMap(formFaults),
    ...versionFaults(root, around.version),
    ...resourceFaults(all),
    ...idFaults(all),
    ...lengthFaults(root, all),
    ...urlFaults(all),
    ...iconFaults(root, all, around.iconSize),
    ...localeFaults(root, all),
    ...runtimeFaults(all),
    ...functionFaults(all, around.functions),
  ];
}

const named = (all: readonly XmlElement[], name: string) => all.filter((each) => each.name === name);
const childrenOf = (all: readonly XmlElement[], name: string) =>
  named(all, name).flatMap((each) => each.children);

function orderFaults({ name: tag, attributes, children }: XmlElement): string[] {
  const name = attributes["xsi:type"] === "Menu" ? "Menu" : tag;
  const order = childOrder[name]?.split(" ");
  if (!order || (name === "Host" && children.length === 0)) return [];
  const places = children.map((child) => order.indexOf(child.name));
  const strangers = children.filter((_, i) => places[i] < 0);
  const late = children.filter((_, i) => i > 0 && places[i] < places[i - 1]);
  const missing = (needed[name]?.split(" ") ?? []).filter((each) => !children.some((c) => c.name === each));
  return [
    ...strangers.map((each) => `${name} may not hold ${each.name}`),
    ...late.map((each) => `${each.name} stands too late in ${name}`),
    ...missing.map((each) => `${name} lacks ${each}`),
  ];
}

function formFaults({ name, text }: XmlElement): string[] {
  return patterns[name] && !patterns[name].test(text) ? [`${name} may not be “${text}”`] : [];
}

function versionFaults(root: XmlElement, version: string): string[] {
  const stated = named(root.children, "Version")[0]?.text;
  return stated === `${version}.0` ? [] : [`Version ${stated} is not package.json's ${version}`];
}

function resourceFaults(all: readonly XmlElement[]): string[] {
  const kinds = ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"];
  const known = kinds.flatMap((kind) => childrenOf(all, kind)).map((each) => each.attributes.id);
  const used = all.flatMap((each) => each.attributes.resid ?? []);
  return [
    ...used.filter((id) => !known.includes(id)).map((id) => `resid ${id} points nowhere`),
    ...known.filter((id) => !used.includes(id)).map((id) => `resource ${id} is never used`),
  ];
}

function idFaults(all: readonly XmlElement[]): string[] {
  const ids = all.flatMap((each) => each.attributes.id ?? []);
  return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `id ${id} is given twice`);
}

function lengthFaults(root: XmlElement, all: readonly XmlElement[]): string[] {
  const texts = (list: readonly XmlElement[], limit: string) =>
    list.flatMap(textsOf).map((text) => [limit, text, longest[limit]] as const);
  const measured = [
    ...texts(named(root.children, "DisplayName"), "DisplayName"),
    ...texts(named(root.children, "Description"), "Description"),
    ...texts(childrenOf(all, "bt:ShortStrings"), "ShortString"),
    ...texts(childrenOf(all, "bt:LongStrings"), "LongString"),
    ...texts(childrenOf(all, "bt:Urls"), "Url"),
    ...all.map((each) => ["id", each.attributes.id ?? each.attributes.resid ?? "", longest.id] as const),
  ];
  return measured
    .filter(([, text, limit]) => text.length > limit)
    .map(([what, text, limit]) => `${what} “${text.slice(0, 40)}” is longer than ${limit}`);
}

const urlsOf = (all: readonly XmlElement[]) =>
  all.flatMap(textsOf).filter((value) => /^\w+:\/\//.test(value));

/** What an element says, in every language it has. */
const textsOf = ({ attributes, children }: XmlElement) => [
  attributes.DefaultValue ?? "",
  ...children.map((each) => each.attributes.Value ?? ""),
];

function urlFaults(all: readonly XmlElement[]): string[] {
  return urlsOf(all)
    .filter((url) => !url.startsWith("https://"))
    .map((url) => `${url} is not https`);
}

function iconFaults(
  root: XmlElement,
  all: readonly XmlElement[],
  iconSize: ManifestSurroundings["iconSize"],
): string[] {
  const urlOf = new Map(
    childrenOf(all, "bt:Images").map((each) => [each.attributes.id, each.attributes.DefaultValue]),
  );
  const wishes = [
    ...named(root.children, "IconUrl").map((each) => [each.attributes.DefaultValue, 32] as const),
    ...named(root.children, "HighResolutionIconUrl").map(
      (each) => [each.attributes.DefaultValue, 64] as const,
    ),
    ...named(all, "bt:Image")
      .filter((each) => each.attributes.size)
      .map((each) => [urlOf.get(each.attributes.resid), Number(each.attributes.size)] as const),
  ];
  const wrong = wishes.flatMap(([url, size]) => {
    const found = url && iconSize(new URL(url).pathname);
    return found && found[0] === size && found[1] === size ? [] : [`${url} is not ${size} × ${size}`];
  });
  const thin = named(all, "Icon").flatMap((icon) =>
    ["16", "32", "80"]
      .filter((size) => !icon.children.some((image) => image.attributes.size === size))
      .map((size) => `an Icon has no ${size} px image`),
  );
  return [...wrong, ...thin];
}

function localeFaults(root: XmlElement, all: readonly XmlElement[]): string[] {
  const main = named(root.children, "DefaultLocale")[0]?.text;
  const locales = [...named(all, "Override"), ...named(all, "bt:Override")].map(
    (each) => each.attributes.Locale,
  );
  const texts = [
    ...["DisplayName", "Description", "SupportUrl"].flatMap((name) => named(root.children, name)),
    ...["bt:ShortStrings", "bt:LongStrings"].flatMap((kind) => childrenOf(all, kind)),
  ];
  return [
    ...texts.flatMap(missingLocales),
    ...locales.filter((each) => each === main).map((each) => `${each} is the default and overridden`),
    ...locales
      .filter((each) => !patterns.DefaultLocale.test(each))
      .map((each) => `${each} is no full language tag`),
  ];
}

/** The languages besides the default that the product is told in. */
const furtherLocales = ["de-DE", "pt-BR", "ru-RU", "zh-CN"];

function missingLocales({ name, attributes, children }: XmlElement): string[] {
  const given = children.filter((each) => each.attributes.Value).map((each) => each.attributes.Locale);
  return furtherLocales
    .filter((locale) => given.filter((each) => each === locale).length !== 1)
    .map((locale) => `${attributes.id ?? name} is not said once in ${locale}`);
}

function runtimeFaults(all: readonly XmlElement[]): string[] {
  const runtimes = named(all, "Runtime");
  const pages = [
    ...runtimes,
    ...named(all, "FunctionFile"),
    ...named(all, "SourceLocation").filter((each) => each.attributes.resid),
  ];
  return [
    ...runtimes
      .filter((each) => each.attributes.lifetime !== "long")
      .map(() => "a Runtime's lifetime is not long"),
    ...(runtimes.length === 1 ? [] : ["there is not exactly one Runtime"]),
    ...(new Set(pages.map((each) => each.attributes.resid)).size === 1
      ? []
      : ["Runtime, FunctionFile and SourceLocation do not share one page"]),
  ];
}

function functionFaults(all: readonly XmlElement[], functions: readonly string[]): string[] {
  return named(all, "FunctionName")
    .filter((each) => !functions.includes(each.text))
    .map((each) => `nothing is associated with ${each.text}`);
}
