import { quoteSheetName } from "../address";
import type { Book, DefinedName, Sheet } from "../Book";
import { parseReferences, writeReference } from "../references";
import { longFunctions, shortFunctions } from "./futureFunctions";
import { attribute, children, element, flag, numberOf, textOf, type XmlElement } from "./xml";

const printArea = "_xlnm.Print_Area";
const printTitles = "_xlnm.Print_Titles";

/** Reads the defined names; print areas and titles go to their sheets' page set-up. */
export function readNames(list: XmlElement | undefined, book: Book): void {
  for (const each of children(list, "definedName")) {
    const name = attribute(each, "name") ?? "";
    const index = numberOf(each, "localSheetId");
    const sheet = index === undefined ? undefined : book.sheets[index];
    const text = textOf(each);
    if (sheet && name === printArea) sheet.page.printArea = areasOf(text).join(",") || undefined;
    else if (sheet && name === printTitles) {
      sheet.page.titleRows = areasOf(text).find((area) => /^\$?\d/.test(area));
      sheet.page.titleColumns = areasOf(text).find((area) => /^\$?[A-Z]/i.test(area));
    } else
      book.names.push({
        name,
        formula: "=" + shortFunctions(text),
        sheetId: sheet?.id,
        visible: !flag(each, "hidden"),
        comment: attribute(each, "comment") ?? "",
      });
  }
}

/** The `<definedNames>` element, sorted as the format wants it; undefined where there are none. */
export function writeNames(book: Book): XmlElement | undefined {
  const ids = new Set(book.sheets.map(({ id }) => id));
  const alive = book.names.filter(({ sheetId }) => sheetId === undefined || ids.has(sheetId));
  const own = alive.map((each) => nameElement(each, book));
  const printed = book.sheets.flatMap((sheet, index) => pageNames(sheet, index));
  const all = [...own, ...printed];
  const keyOf = ({ attributes }: XmlElement) => attributes.name.toLowerCase();
  all.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
  return all.length > 0 ? element("definedNames", {}, all) : undefined;
}

function nameElement({ name, formula, sheetId, visible, comment }: DefinedName, book: Book): XmlElement {
  const index = book.sheets.findIndex((sheet) => sheet.id === sheetId);
  const attributes = {
    name,
    comment: comment || undefined,
    localSheetId: index < 0 ? undefined : index,
    hidden: visible ? undefined : 1,
  };
  return element("definedName", attributes, [longFunctions(formula.replace(/^=/, ""))]);
}

function pageNames({ name, page }: Sheet, localSheetId: number): XmlElement[] {
  const sheet = quoteSheetName(name);
  const located = (areas: (string | undefined)[]) =>
    areas
      .flatMap((each) => each?.split(",") ?? [])
      .map((each) => `${sheet}!${fixed(each)}`)
      .join(",");
  const area = located([page.printArea]);
  const titles = located([page.titleColumns, page.titleRows]);
  return [
    ...(area ? [element("definedName", { name: printArea, localSheetId }, [area])] : []),
    ...(titles ? [element("definedName", { name: printTitles, localSheetId }, [titles])] : []),
  ];
}

/** An address with every row and column fixed by dollars. */
function fixed(address: string): string {
  return address.replaceAll("$", "").replace(/[A-Z]+|[0-9]+/gi, "$$$&");
}

/** The areas of a print name without their sheet. */
function areasOf(text: string): string[] {
  return parseReferences(text).flatMap((piece) =>
    typeof piece === "string" ? [] : [writeReference({ ...piece, prefix: "" })],
  );
}
