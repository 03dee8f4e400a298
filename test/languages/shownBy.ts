import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Language } from "../../src/model/languages/Language";
import { speaking } from "../../src/model/languages/speech";

/** Every text that a view shows or a screen reader says as it first renders: what lies between tags, and labels. */
export function shownBy(view: () => ReactElement, language: Language): readonly string[] {
  const html = speaking({ language, numbers: "en-US" }, () => renderToStaticMarkup(view()));
  const labels = html.matchAll(/ (?:aria-label|aria-valuetext|placeholder|title|alt)="([^"]*)"/g);
  // The sign of a notice is the same in every language.
  const texts = html.replace(/<span aria-hidden="true">.<\/span>/g, "").split(/<[^>]*>/);
  return [...texts, ...[...labels].map(([, label]) => label)]
    .map((text) => text.replace(/&\w+;|&#\w+;/g, " ").trim())
    .filter((text) => text !== "");
}
