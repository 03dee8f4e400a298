import type { SheetRole } from "./book";

const prefix = "input-";

/** The role of the sheet that was made for a table of input: it is the person's own but for its mark. */
export const inputRole = (table: string): SheetRole => prefix + table;

/** True for the role of such a sheet. */
export const isInputRole = (role: SheetRole | undefined): boolean => role?.startsWith(prefix) ?? false;
