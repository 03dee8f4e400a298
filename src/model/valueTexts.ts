import { values } from "./languages/en/values";
import { spoken } from "./languages/spoken";

/** The words of lists that people choose from and read in cells; the code has the identifiers in their place. */
export const valueTexts = spoken("values", values);
