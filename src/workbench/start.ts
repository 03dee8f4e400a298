import { parseArgs } from "node:util";
import { officeLocale } from "./host/officeLocale";
import { buildSite, siteFolder, watchSite } from "./serve/buildSite";
import { certificate } from "./serve/certificate";
import { openInBrowser } from "./serve/openInBrowser";
import { serveSite } from "./serve/serveSite";

const { values: flags } = parseArgs({
  options: {
    language: { type: "string" },
    port: { type: "string", default: process.env.PORT ?? "3000" },
    "no-open": { type: "boolean", default: false },
    "no-build": { type: "boolean", default: false },
    watch: { type: "boolean", default: false },
  },
});

/** `npm start`: builds what is missing, serves the workbench and opens it, in the language of `--language de`. */
async function start(): Promise<void> {
  const port = Number(flags.port);
  if (!/^\d+$/.test(flags.port) || port > 65_535) {
    throw new Error(`--port ${flags.port} is no port: it must be a number from 0 to 65535.`);
  }
  const query = flags.language === undefined ? "" : `/?language=${officeLocale(flags.language)}`;
  const ownCertificate = certificate();
  if (!flags["no-build"]) await buildSite(() => say("Building the workbench; this takes some seconds …"));
  if (flags.watch) watchSite();

  const site = await serveSite(siteFolder, port, await ownCertificate);
  say(`Vital Few, in the workbench: ${site.url}${query}   (Ctrl+C ends it)`);
  if (!(await ownCertificate).trusted)
    say(
      "Your browser will ask about the certificate, made for this run; `npm run trust` installs one it trusts.",
    );
  if (!flags["no-open"]) openInBrowser(site.url + query);
}

function say(line: string): void {
  process.stdout.write(line + "\n");
}

start().catch((error: NodeJS.ErrnoException) => {
  const busy = `Port ${flags.port} is taken: stop what runs there, or choose another with --port 3001.`;
  console.error(error.code === "EADDRINUSE" ? busy : error.message);
  process.exitCode = 1;
});
