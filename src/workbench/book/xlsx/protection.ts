import type { SheetProtection } from "../Book";
import { attribute, element, flag, type XmlElement } from "./xml";

/** The file's word for each permission (there 1 means forbidden), Office.js' word, and whether it is forbidden by default. */
const permissions: [string, string, boolean][] = [
  ["autoFilter", "allowAutoFilter", true],
  ["deleteColumns", "allowDeleteColumns", true],
  ["deleteRows", "allowDeleteRows", true],
  ["formatCells", "allowFormatCells", true],
  ["formatColumns", "allowFormatColumns", true],
  ["formatRows", "allowFormatRows", true],
  ["insertColumns", "allowInsertColumns", true],
  ["insertHyperlinks", "allowInsertHyperlinks", true],
  ["insertRows", "allowInsertRows", true],
  ["pivotTables", "allowPivotTables", true],
  ["sort", "allowSort", true],
  ["objects", "allowEditObjects", false],
  ["scenarios", "allowEditScenarios", false],
];

/** Reads a sheet's protection in Office.js words; undefined where the sheet is open. */
export function readProtection(protection: XmlElement | undefined): SheetProtection | undefined {
  if (!flag(protection, "sheet")) return undefined;
  const options: Record<string, boolean | string> = {};
  for (const [word, option, forbidden] of permissions) options[option] = !flag(protection, word, forbidden);
  const canSelect = !flag(protection, "selectUnlockedCells");
  const canSelectLocked = canSelect && !flag(protection, "selectLockedCells");
  options.selectionMode = canSelectLocked ? "Normal" : canSelect ? "Unlocked" : "None";
  const hash = attribute(protection, "password") ?? attribute(protection, "hashValue");
  return hash ? { options, passwordHash: hash } : { options };
}

/** Writes a sheet's protection. */
export function writeProtection(protection: SheetProtection): XmlElement {
  const { options, password } = protection;
  const stated = permissions.map(([word, option, forbidden]): [string, number | undefined] => {
    const isForbidden = option in options ? !options[option] : forbidden;
    return [word, isForbidden === forbidden ? undefined : Number(isForbidden)];
  });
  const mode = options.selectionMode ?? "Normal";
  return element("sheetProtection", {
    password: password ? legacyHash(password) : undefined,
    sheet: 1,
    ...Object.fromEntries(stated),
    selectLockedCells: mode === "Normal" ? undefined : 1,
    selectUnlockedCells: mode === "None" ? 1 : undefined,
  });
}

/** The 16-bit hash that the format has for sheet passwords: it keeps out the careless, not the determined. */
export function legacyHash(password: string): string {
  let hash = 0;
  for (let at = password.length - 1; at >= 0; at--)
    hash = (((hash >> 14) & 1) | ((hash << 1) & 0x7fff)) ^ password.charCodeAt(at);
  hash = (((hash >> 14) & 1) | ((hash << 1) & 0x7fff)) ^ password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, "0");
}
