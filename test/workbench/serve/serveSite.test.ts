import { mkdtempSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { certificate } from "../../../src/workbench/serve/certificate";
import { serveSite } from "../../../src/workbench/serve/serveSite";

/** A certificate made for the run is its own authority; an installed one has an authority Node does not know. */
type Trust = { ca: string } | { rejectUnauthorized: false };

/** Asks for a path exactly as written: no client in between that tidies it. */
function ask(
  url: string,
  path: string,
  trust: Trust,
): Promise<{ status?: number; type?: string; body: string }> {
  return new Promise((answered, failed) => {
    const { port } = new URL(url);
    get({ host: "localhost", port, path, ...trust }, (response) => {
      let body = "";
      response.on("data", (part) => (body += String(part)));
      response.on("end", () =>
        answered({ status: response.statusCode, type: response.headers["content-type"], body }),
      );
    }).on("error", failed);
  });
}

test("serves a folder over https with a certificate for localhost, and nothing outside it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  writeFileSync(join(folder, "index.html"), "the page");
  writeFileSync(join(folder, "book.xlsx"), "the book");
  const own = await certificate();
  const site = await serveSite(folder, 0, own);
  const trust = own.trusted ? ({ rejectUnauthorized: false } as const) : { ca: own.cert };
  const fetch = (path: string) => ask(site.url, path, trust);
  try {
    expect(await fetch("/?x=1")).toEqual({ status: 200, type: "text/html; charset=utf-8", body: "the page" });
    expect((await fetch("/book.xlsx")).type).toContain("spreadsheetml");
    for (const path of [
      "/missing.js",
      "/../../../../etc/hostname",
      "/..%2f..%2f..%2fetc%2fhostname",
      "/%",
      "//",
    ])
      expect([path, (await fetch(path)).status]).toEqual([path, path === "//" ? 200 : 404]);
  } finally {
    await site.stop();
  }
});

test("a taken port is said to be taken", async () => {
  const own = await certificate();
  const first = await serveSite(tmpdir(), 0, own);
  await expect(serveSite(tmpdir(), Number(new URL(first.url).port), own)).rejects.toThrow("EADDRINUSE");
  await first.stop();
});
