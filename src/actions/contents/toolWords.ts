import type { SheetRole } from "../../model/book";
import { contentsTexts } from "../../model/contentsTexts";
import { paneTexts } from "../../model/paneTexts";

/** What a tool is called, and what it makes; of a sheet by itself where a tool makes several. */
export function toolWords(tool: string, role?: SheetRole): { readonly name: string; readonly makes: string } {
  const all: Readonly<Record<string, { readonly name: string; readonly makes: string }>> = paneTexts.tools;
  const words = Object.hasOwn(all, tool) ? all[tool] : { name: tool, makes: "" };
  if (role === "pareto") return { ...words, makes: contentsTexts.pareto };
  return role === "abc" ? { ...words, makes: contentsTexts.abc } : words;
}
