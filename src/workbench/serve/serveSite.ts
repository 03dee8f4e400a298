import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";
import type { Certificate } from "./certificate";

/** A site being served; `url` has no slash at its end. */
export interface ServedSite {
  url: string;
  stop(): Promise<void>;
}

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Every origin keeps to itself, so that a browser may give an add-in on another port a process of its own. */
const headers = { "Cache-Control": "no-cache", "Origin-Agent-Cluster": "?1" };

/**
 * Serves a folder at https://localhost:port, to this machine alone; port 0 takes any free one.
 * Rejects with the server's own error, such as EADDRINUSE.
 */
export async function serveSite(
  folder: string,
  port: number,
  { key, cert }: Certificate,
): Promise<ServedSite> {
  const server = createServer({ key, cert }, (request, response) => {
    const file = fileOf(request.url ?? "/");
    readFile(join(folder, file)).then(
      (body) => {
        const type = types[extname(file)] ?? "application/octet-stream";
        response.writeHead(200, { ...headers, "Content-Type": type }).end(body);
      },
      () => response.writeHead(404, { "Content-Type": "text/plain" }).end("There is no such file here."),
    );
  });

  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen(port, "localhost", listening);
  });

  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

/** The file a request means, as a path that cannot leave the folder; an address that is none leads nowhere. */
function fileOf(address: string): string {
  try {
    const path = normalize(decodeURIComponent(address.split(/[?#]/)[0]));
    return path.endsWith(sep) ? join(path, "index.html") : path;
  } catch {
    return "no-address";
  }
}
