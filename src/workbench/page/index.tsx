import { createRoot } from "react-dom/client";
import { openBook } from "../book/openBook";
import { officeLocale } from "../host/officeLocale";
import { readManifest } from "./ribbon/readManifest";
import { Workbench } from "./Workbench";

/** The workbook of the project's own making that the workbench starts with. */
const sample = { url: "/samples/key-accounts.xlsx", name: "key-accounts.xlsx" };

/** Office speaks the language that the address asks for: `?language=de`. */
const language = new URLSearchParams(window.location.search).get("language") ?? "en-US";

async function show(): Promise<void> {
  const locale = officeLocale(language);
  const [manifest, book] = await Promise.all([fetchText("/manifest.xml"), openSample()]);
  const addIn = readManifest(new DOMParser().parseFromString(manifest, "application/xml"), locale);
  const place = document.getElementById("workbench");
  if (place) createRoot(place).render(<Workbench addIn={addIn} firstBook={book} openSample={openSample} />);
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
