import { columns } from "./en/columns";
import { common } from "./en/common";
import { retention } from "./en/retention";
import { sheetNames } from "./en/sheetNames";

/** The catalogue in English, part by part. The product speaks each part by itself, so that none loads before it is needed. */
export const english = { columns, common, retention, sheetNames } as const;

/** Every message a user can be shown; each other language has the same parts and keys. */
export type Catalogue = typeof english;
