import { quoteSheetName, rectAddress } from "../../book/address";
import type { DefinedName, Sheet } from "../../book/Book";
import { check, invalid } from "../check";
import type { Host } from "../Host";
import { CollectionObject } from "../HostObject";
import { HostError } from "../HostError";
import { RangeObject } from "../ranges/RangeObject";
import { checkedName, nameIsTaken } from "./nameRules";
import { NamedItemObject } from "./NamedItemObject";

/** `workbook.names`, or a worksheet's own. */
export class NamedItemCollectionObject extends CollectionObject {
  readonly kind = "NamedItemCollection";

  constructor(
    host: Host,
    private readonly sheet?: Sheet,
  ) {
    super(host);
  }

  get items() {
    return this.host.book.names
      .filter(({ sheetId }) => sheetId === this.sheet?.id)
      .map((name) => new NamedItemObject(this.host, name));
  }

  Add(name: unknown, reference: unknown, comment: unknown) {
    const formula =
      reference instanceof RangeObject ? formulaOf(reference) : check.text(reference, "The formula");
    return this.add(name, formula, comment);
  }
  AddFormulaLocal(name: unknown, formula: unknown, comment: unknown) {
    return this.add(name, check.text(formula, "The formula"), comment);
  }
  GetCount() {
    return this.items.length;
  }
  GetItem(name: unknown) {
    const item = this.GetItemOrNullObject(name);
    if (!item) throw new HostError("ItemNotFound");
    return item;
  }
  GetItemOrNullObject(name: unknown) {
    const wanted = check.text(name, "The name").toLowerCase();
    return this.items.find(({ Name }) => Name.toLowerCase() === wanted) ?? null;
  }

  private add(value: unknown, formula: string, comment: unknown): NamedItemObject {
    this.host.beginWrite();
    const name = checkedName(value);
    if (nameIsTaken(this.host.book, name, this.sheet?.id)) throw invalid(`The name ${name} is taken.`);
    if (!formula.startsWith("=")) throw invalid("A name's formula begins with =.");
    const defined: DefinedName = {
      name,
      formula,
      visible: true,
      comment: comment === null ? "" : check.text(comment, "The comment"),
      ...(this.sheet ? { sheetId: this.sheet.id } : {}),
    };
    this.host.book.names.push(defined);
    this.host.cellsChanged();
    return new NamedItemObject(this.host, defined);
  }
}

/** The range as a name refers to it, "=Sheet1!$A$1:$B$2". */
function formulaOf({ sheet, rect }: RangeObject): string {
  const fixed = rectAddress(rect).replace(/([A-Z]+)?([0-9]+)?/g, (_, letters?: string, digits?: string) =>
    [letters, digits].map((part) => (part ? `$${part}` : "")).join(""),
  );
  return `=${quoteSheetName(sheet.name)}!${fixed}`;
}
