import { template } from "./languages/en/template";
import { spoken } from "./languages/spoken";

/** What "Start from template" says, and what its sheets ask for. */
export const templateTexts = spoken("template", template);
