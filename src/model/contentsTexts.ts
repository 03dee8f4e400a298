import { contents } from "./languages/en/contents";
import { spoken } from "./languages/spoken";

/** Every sentence and heading of the sheet `Contents`. */
export const contentsTexts = spoken("contents", contents);
