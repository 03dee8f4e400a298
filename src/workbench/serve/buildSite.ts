import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const root = resolve(__dirname, "../../..");

const cache = join(root, "node_modules/.cache");

/**
 * Where the development site is built: the workbench's page, the pane, Office.js, icons and samples. Outside of
 * dist/, which `npm run build` empties and all of which ships.
 */
export const siteFolder = join(cache, "workbench-site");

const sources = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];
const webpackCommand = [join(root, "node_modules/webpack/bin/webpack.js"), "--mode", "development"];

/** When the last good build began. */
const stamp = join(siteFolder, ".built");
const lock = join(cache, "workbench-build");

/**
 * Builds the development site unless it is newer than everything it is made from. Several processes may
 * ask at once: one builds, the others wait. `onBuild` hears that it will take a while. Rejects with webpack's own
 * words when the build fails.
 */
export async function buildSite(onBuild: () => void = () => {}): Promise<void> {
  if (!siteIsFresh()) onBuild();
  while (!siteIsFresh() && !takeLock()) await wait(200);
  if (siteIsFresh()) return dropLock();
  const begun = new Date();
  try {
    rmSync(stamp, { force: true });
    await webpack();
    writeFileSync(stamp, begun.toISOString());
  } finally {
    dropLock();
  }
}

/** Builds again whenever a source changes, until this process ends; webpack reports on the terminal. */
export function watchSite(): void {
  const watcher = spawn(process.execPath, [...webpackCommand, "--watch"], { cwd: root, stdio: "inherit" });
  process.once("exit", () => watcher.kill());
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit());
}

function siteIsFresh(): boolean {
  if (!existsSync(stamp) || !existsSync(join(siteFolder, "index.html"))) return false;
  const built = Date.parse(readFileSync(stamp, "utf8"));
  return sources.every((source) => newest(join(root, source)) <= built);
}

function newest(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** A folder is made by one process only; one whose maker has died is taken over. */
function takeLock(): boolean {
  mkdirSync(resolve(lock, ".."), { recursive: true });
  try {
    mkdirSync(lock);
    writeFileSync(join(lock, "pid"), String(process.pid));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const owner = lockOwner();
    if (owner && !isAlive(owner)) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function dropLock(): void {
  if (lockOwner() === process.pid) rmSync(lock, { recursive: true, force: true });
}

function lockOwner(): number | undefined {
  const pid = join(lock, "pid");
  return existsSync(pid) ? Number(readFileSync(pid, "utf8")) : undefined;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function webpack(): Promise<void> {
  return new Promise((done, failed) => {
    const build = spawn(process.execPath, webpackCommand, { cwd: root });
    let words = "";
    for (const stream of [build.stdout, build.stderr]) stream.on("data", (text) => (words += String(text)));
    build.once("error", failed);
    build.once("exit", (code) => (code === 0 ? done() : failed(new Error(words.trim()))));
  });
}
