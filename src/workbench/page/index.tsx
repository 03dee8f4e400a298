import { createRoot } from "react-dom/client";
import { openBook } from "../book/openBook";
import { officeLocale } from "../host/officeLocale";
import { readManifest } from "./ribbon/readManifest";
import { Workbench } from "./Workbench";

/** The workbook of the project's own making that the workbench starts with. */
const sample = { url: "/samples/key-accounts.xlsx", name: "key-accounts.xlsx" };

/** Office speaks the language that the address asks for: `?language=de`. */
const asked = new URLSearchParams(window.location.search);
const language = asked.get("language") ?? "en-US";

async function show(): Promise<void> {
  const locale = officeLocale(language);
  const [manifest, book] = await Promise.all([fetchText("/manifest.xml"), openSample()]);
  const parsed = new DOMParser().parseFromString(manifest, "application/xml");
  const addIn = readManifest(parsed, locale, addInSite());
  const place = document.getElementById("workbench");
  if (place) createRoot(place).render(<Workbench addIn={addIn} firstBook={book} openSample={openSample} />);
}

/**
 * Where the add-in is served: here, or as `?addin=https://localhost:3001` says. From another port of this host name,
 * which is all that Office.js trusts, it gets a process of its own, as it does in Excel.
 */
function addInSite(): string {
  const site = new URL(asked.get("addin") ?? window.location.origin);
  if (site.hostname !== window.location.hostname)
    throw new Error(`The add-in is served by ${site.hostname}, and Office.js trusts this host name alone.`);
  return site.origin;
}

async function openSample() {
  const response = await fetched(sample.url);
  return openBook(new Uint8Array(await response.arrayBuffer()), sample.name);
}

async function fetchText(url: string): Promise<string> {
  return (await fetched(url)).text();
}

async function fetched(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response;
}

show().catch((error: unknown) => {
  document.body.textContent = `The workbench could not start. ${String(error)}`;
  throw error;
});
