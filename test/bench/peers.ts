import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Contestant } from "./Contestant";
import type { Portfolio } from "./portfolio";

const folder = join(__dirname, "peers");

/** DuckDB and Polars at the start line, installed in a folder of their own if need be. */
export async function peers(portfolio: Portfolio): Promise<readonly Contestant[]> {
  installPeers();
  return [await open("duckdb", portfolio), await open("polars", portfolio)];
}

interface Peer {
  open(portfolio: Portfolio): Promise<Contestant>;
}

async function open(name: string, portfolio: Portfolio): Promise<Contestant> {
  const { open: openPeer } = (await import(pathToFileURL(join(folder, `${name}.mjs`)).href)) as Peer;
  return openPeer(portfolio);
}

function installPeers(): void {
  if (!existsSync(join(folder, "node_modules", "@duckdb", "node-api"))) install();
  // Its own package names the native part for other versions only; without it the import fails.
  const native = nativePolars();
  if (!existsSync(join(folder, "node_modules", native))) {
    const { dependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
      dependencies: Record<string, string>;
    };
    install("--no-save", `${native}@${dependencies["nodejs-polars"]}`);
  }
}

function install(...what: string[]): void {
  const quiet = ["--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error"];
  execFileSync("npm", ["install", ...quiet, ...what], {
    cwd: folder,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
}

function nativePolars(): string {
  const ends: Partial<Record<NodeJS.Platform, string>> = { linux: "linux-x64-gnu", win32: "win32-x64-msvc" };
  const end = ends[process.platform]?.replace("x64", process.arch) ?? `${process.platform}-${process.arch}`;
  return `nodejs-polars-${end}`;
}
