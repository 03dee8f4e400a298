import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "..");
const src = join(root, "src");
const page = readFileSync(join(src, "taskpane/taskpane.html"), "utf8");
const microsoft = "https://appsforoffice.microsoft.com";

/** What ships; the workbench does not. */
const shipped = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.(tsx?|css|html)$/.test(file) && !/^(workbench|headless)\//.test(file));

const codeOf = (file: string) => readFileSync(join(src, file), "utf8");

const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");

function policyOf(html: string): Record<string, string[]> {
  const [, text] = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html) ?? [];
  const directives = (text ?? "").split(";").map((each) => each.trim().split(/\s+/));
  return Object.fromEntries(directives.map(([name, ...sources]) => [name, sources]));
}

test("what ships asks no server and prints nothing", () => {
  const doors =
    /\b(fetch|XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|sendBeacon|eval|importScripts)\b\s*[(.]|new Function\b|\bconsole\b/;
  expect(shipped.length).toBeGreaterThan(150);
  expect(shipped.filter((file) => /\.tsx?$/.test(file) && doors.test(withoutComments(codeOf(file))))).toEqual(
    [],
  );
});

test("the browser keeps the language chosen and, for the session, the tool last opened, and nothing else", () => {
  const stores =
    /\b(?:localStorage|sessionStorage|indexedDB|cookieStore|cookie|caches)\b|\.setItem\([^)]*\)|\bkey = "[^"]*"/g;
  const keeping = shipped.flatMap((file) => {
    const found = file.endsWith(".html") ? [] : (withoutComments(codeOf(file)).match(stores) ?? []);
    return found.every((each) => each.startsWith("key = ")) ? [] : [[file, ...found]];
  });
  expect(keeping).toEqual([
    ["actions/chosenLanguage.ts", 'key = "vital-few-language"', ".setItem(key, language)", "localStorage"],
    ["taskpane/rememberedTool.ts", 'key = "vital-few-tool"', ".setItem(key, tool)", "sessionStorage"],
  ]);
});

test("no file that ships names another site", () => {
  const sites = shipped.flatMap((file) =>
    [...codeOf(file).matchAll(/(?:https?:)?\/\/[\w-]+(?:\.[\w-]+)+/g)].map(([site]) => site),
  );
  expect([...new Set(sites)]).toEqual([microsoft]);
});

test("the pane's policy lets in its own files and Microsoft's Office.js, nothing inline, nothing evaluated", () => {
  expect(policyOf(page)).toEqual({
    "default-src": ["'none'"],
    "script-src": ["'self'", microsoft],
    "worker-src": ["'self'"],
    // of the empty text
    "style-src": ["'self'", "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"],
    "img-src": ["'self'"],
    "connect-src": [microsoft],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  });
  for (const help of ["help", "help.de", "help.pt-BR", "help.ru", "help.zh-CN"])
    expect(policyOf(codeOf(`taskpane/${help}.html`))["default-src"]).toEqual(["'none'"]);
});

test("the page holds no script of its own and loads Office.js from Microsoft where it ships", () => {
  const scripts = page.match(/<script\b[^]*?<\/script>/g);
  expect(scripts).toEqual(['<script src="<%= htmlWebpackPlugin.options.officeJs %>"></script>']);
  expect(page).not.toMatch(/\son\w+=|javascript:|<style|style=/);
  const configure: unknown = createRequire(__filename)("../webpack.config.js");
  if (typeof configure !== "function") throw new Error("webpack.config.js gives no function");
  const { plugins } = configure({}, { mode: "production" });
  const loaded = plugins.flatMap(
    (plugin: { userOptions?: { officeJs?: string } }) => plugin.userOptions?.officeJs ?? [],
  );
  expect(loaded).toEqual([`${microsoft}/lib/1/hosted/office.js`]);
});
