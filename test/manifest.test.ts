import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { render } from "../assets/icons/render";
import { manifestFaults, type ManifestSurroundings } from "./manifestRules";

const root = join(__dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const manifest = read("manifest.xml");
const { version, config } = JSON.parse(read("package.json"));

const around: ManifestSurroundings = {
  version,
  functions: [...read("src/commands/commands.ts").matchAll(/Office\.actions\.associate\("(\w+)"/g)].map(
    ([, name]) => name,
  ),
  iconSize(path) {
    if (!existsSync(join(root, path))) return undefined;
    const header = readFileSync(join(root, path)).subarray(0, 24);
    return header.toString("latin1", 1, 4) === "PNG"
      ? [header.readUInt32BE(16), header.readUInt32BE(20)]
      : undefined;
  },
};

/** What the rules say when one thing in the manifest is changed. */
function faultsAfter(find: string | RegExp, replacement: string): string[] {
  const changed = manifest.replace(find, replacement);
  expect(changed).not.toBe(manifest);
  return manifestFaults(changed, around);
}

test("the manifest keeps every rule", () => {
  expect(manifestFaults(manifest, around)).toEqual([]);
});

test("it asks for Excel API 1.14 and the shared runtime, and for no more", () => {
  expect(
    [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map((set) => set.slice(1)),
  ).toEqual([
    ["ExcelApi", "1.14"],
    ["SharedRuntime", "1.1"],
  ]);
});

test("the production site takes the place of the development site and leaves no local address", () => {
  const production = manifest.replaceAll("https://localhost:3000", config.site);
  expect(production).not.toMatch(/localhost|127\.0\.0\.1/);
  expect(manifestFaults(production, around)).toEqual([]);
});

test("the pages it names are the add-in's own", () => {
  const pages = [...manifest.matchAll(/"https:\/\/localhost:3000\/([^"/]+)"/g)].map(([, page]) => page);
  const help = ["", ".de", ".pt-BR", ".ru", ".zh-CN"].map((language) => `help${language}.html`);
  expect(new Set(pages)).toEqual(new Set(["taskpane.html", ...help]));
  expect(pages.filter((page) => !existsSync(join(root, "src/taskpane", page)))).toEqual([]);
});

test("the icons in the checkout are what their drawings render to", async () => {
  const icons = await render();
  const stale = [...icons].filter(
    ([name, png]) => !readFileSync(join(root, "assets/icons", name)).equals(png),
  );
  expect(stale.map(([name]) => name)).toEqual([]);
});

test.each<[string, string | RegExp, string, string]>([
  [
    "two elements change places",
    /(<Version>.*<\/Version>)(\s*)(<ProviderName>.*<\/ProviderName>)/,
    "$3$2$1",
    "Version stands too late in OfficeApp",
  ],
  [
    "the tab's label comes first",
    /(<CustomTab[^>]*>)([\s\S]*)(<Label resid="Tab.Label" \/>)/,
    "$1$3$2",
    "Group stands too late in CustomTab",
  ],
  ["an element nobody knows", "<Hosts>", "<Colour>blue</Colour><Hosts>", "OfficeApp may not hold Colour"],
  ["no support page", /<SupportUrl[^]*<\/SupportUrl>/, "", "OfficeApp lacks SupportUrl"],
  ["an id that is no GUID", /<Id>.*<\/Id>/, "<Id>vital-few</Id>", "Id may not be “vital-few”"],
  [
    "a semver suffix",
    /<Version>.*<\/Version>/,
    "<Version>0.1.0-beta</Version>",
    "Version may not be “0.1.0-beta”",
  ],
  [
    "a version that package.json does not know",
    /<Version>.*<\/Version>/,
    "<Version>9.9.9.0</Version>",
    `Version 9.9.9.0 is not package.json's ${version}`,
  ],
  ["another permission", "ReadWriteDocument", "ReadDocument", "Permissions may not be “ReadDocument”"],
  ["a resid that points nowhere", 'resid="Tab.Label"', 'resid="Tab.Lable"', "resid Tab.Lable points nowhere"],
  [
    "a resource nobody uses",
    'resid="OpenPane.Tip"',
    'resid="RecomputeTiers.Tip"',
    "resource OpenPane.Tip is never used",
  ],
  [
    "two controls of one id",
    'id="VitalFew.RecomputeTiers"',
    'id="VitalFew.OpenPane"',
    "id VitalFew.OpenPane is given twice",
  ],
  [
    "an id of 33 characters",
    'id="VitalFew.Tiers"',
    `id="${"x".repeat(33)}"`,
    `id “${"x".repeat(33)}” is longer than 32`,
  ],
  [
    "a tooltip of 251 characters",
    /(id="OpenPane.Tip" DefaultValue=")[^"]*/,
    `$1${"x".repeat(251)}`,
    `LongString “${"x".repeat(40)}” is longer than 250`,
  ],
  [
    "a name of 126 characters",
    /(<DisplayName DefaultValue=")[^"]*/,
    `$1${"x".repeat(126)}`,
    `DisplayName “${"x".repeat(40)}” is longer than 125`,
  ],
  [
    "an icon without https",
    /(id="Pane.16" DefaultValue=")https/,
    "$1http",
    "http://localhost:3000/assets/icons/pane-16.png is not https",
  ],
  [
    "an icon of the wrong size",
    "pane-80.png",
    "pane-64.png",
    "https://localhost:3000/assets/icons/pane-64.png is not 80 × 80",
  ],
  [
    "an icon that is not there",
    "recompute-40.png",
    "recompute-41.png",
    "https://localhost:3000/assets/icons/recompute-41.png is not 40 × 40",
  ],
  ["no icon of 80 px", /<bt:Image size="80" resid="Recompute.80" \/>/, "", "an Icon has no 80 px image"],
  ["a short lifetime", 'lifetime="long"', 'lifetime="short"', "a Runtime's lifetime is not long"],
  [
    "functions on a page of their own",
    '<FunctionFile resid="Taskpane.Url"',
    '<FunctionFile resid="Help.Url"',
    "Runtime, FunctionFile and SourceLocation do not share one page",
  ],
  [
    "a function nobody wrote",
    "<FunctionName>recomputeTiers",
    "<FunctionName>recomputeTears",
    "nothing is associated with recomputeTears",
  ],
  [
    "an override for the default locale",
    '<Override Locale="de-DE"',
    '<Override Locale="en-US"',
    "en-US is the default and overridden",
  ],
  ["a bare language", '<Override Locale="de-DE"', '<Override Locale="de"', "de is no full language tag"],
  [
    "a label that is not said in Russian",
    /(bt:String id="OpenPane.Label"[^]*?)<bt:Override Locale="ru-RU".*/,
    "$1",
    "OpenPane.Label is not said once in ru-RU",
  ],
  [
    "a Russian label that says nothing",
    /(bt:String id="OpenPane.Label"[^]*?Locale="ru-RU" Value=")[^"]*/,
    "$1",
    "OpenPane.Label is not said once in ru-RU",
  ],
  [
    "a German tooltip of 251 characters",
    /(bt:String id="OpenPane.Tip"[^]*?Locale="de-DE" Value=")[^"]*/,
    `$1${"x".repeat(251)}`,
    `LongString “${"x".repeat(40)}” is longer than 250`,
  ],
])("the rules notice %s", (_what, find, replacement, fault) => {
  expect(faultsAfter(find, replacement)).toContain(fault);
});

test("a malformed file is refused", () => {
  expect(() => manifestFaults(manifest.replace("</OfficeApp>", ""), around)).toThrow();
});
