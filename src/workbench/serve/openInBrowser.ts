import { spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Opens an address in the user's browser where there is a screen and a program to do it; else does nothing. */
export function openInBrowser(url: string): void {
  const opener = openerOf(process.platform);
  if (!opener) return;
  const [program, ...leading] = opener;
  const child = spawn(program, [...leading, url], { stdio: "ignore", detached: true });
  // Nothing is lost when it fails: the address stands on the terminal.
  child.once("error", () => undefined);
  child.unref();
}

function openerOf(platform: NodeJS.Platform): string[] | undefined {
  if (process.env.CI) return undefined;
  if (platform === "win32") return ["cmd", "/c", "start", ""];
  if (platform === "darwin") return ["open"];
  const hasScreen = Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  return hasScreen && isOnPath("xdg-open") ? ["xdg-open"] : undefined;
}

function isOnPath(program: string): boolean {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
