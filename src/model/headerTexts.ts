import { headers } from "./languages/en/headers";
import { spoken } from "./languages/spoken";

/** Headers that are made of a name of a person's and words of ours. */
export const headerTexts = spoken("headers", headers);
