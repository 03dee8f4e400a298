import { headless } from "./languages/en/headless";
import { spoken } from "./languages/spoken";

/** What the command line says when it is not used as it should be. */
export const headlessTexts = spoken("headless", headless);
