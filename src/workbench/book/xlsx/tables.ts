import { parseRect, rectAddress } from "../address";
import type { BookTable, TableColumn, TableFilter } from "../Book";
import { newId } from "../newId";
import { longFunctions, shortFunctions } from "./futureFunctions";
import { longReferences } from "./longReferences";
import { stateUid } from "./stateUid";
import { spell, unspell } from "./strings";
import {
  attribute,
  child,
  children,
  element,
  flag,
  numberOf,
  parseXml,
  textOf,
  writeXml,
  type XmlElement,
} from "./xml";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Reads a table part. */
export function readTable(root: XmlElement): BookTable {
  const style = child(root, "tableStyleInfo");
  const filter = child(root, "autoFilter");
  return {
    id: attribute(root, "uid") ?? newId(),
    name: attribute(root, "displayName") ?? attribute(root, "name") ?? "",
    area: parseRect(attribute(root, "ref") ?? "") ?? { row: 0, column: 0, rows: 1, columns: 1 },
    hasHeaders: numberOf(root, "headerRowCount") !== 0,
    hasTotals: (numberOf(root, "totalsRowCount") ?? 0) > 0,
    columns: children(child(root, "tableColumns")).map(readColumn),
    style: attribute(style, "name") ?? "",
    bandedRows: flag(style, "showRowStripes"),
    bandedColumns: flag(style, "showColumnStripes"),
    firstColumn: flag(style, "showFirstColumn"),
    lastColumn: flag(style, "showLastColumn"),
    filterButton: filter !== undefined && !children(filter).some((each) => flag(each, "hiddenButton")),
    filters: new Map(children(filter, "filterColumn").flatMap(readFilter)),
  };
}

function readColumn(column: XmlElement): TableColumn {
  const formula = textOf(child(column, "calculatedColumnFormula"));
  const own = textOf(child(column, "totalsRowFormula"));
  const total = attribute(column, "totalsRowFunction");
  return {
    id: attribute(column, "id") ?? "",
    name: unspell(attribute(column, "name") ?? ""),
    totalsFunction: own ? "=" + shortFunctions(own) : total,
    totalsLabel: attribute(column, "totalsRowLabel"),
    formula: formula ? "=" + shortFunctions(formula) : undefined,
  };
}

function readFilter(column: XmlElement): [number, TableFilter][] {
  const index = numberOf(column, "colId") ?? 0;
  const [rule] = children(column);
  if (!rule) return [];
  const items = children(rule);
  const isList = rule.name === "filters" && items.every((each) => each.name === "filter");
  if (!isList) return [[index, { values: [], other: writeXml(rule) }]];
  const values = items.map((each) => attribute(each, "val") ?? "");
  return [[index, { values: flag(rule, "blank") ? [...values, ""] : values }]];
}

/** The table part: what the file had (`opened`), with everything the model holds written over it. */
export function writeTable(table: BookTable, number: number, opened: string | undefined): string {
  const root = opened ? parseXml(opened) : element("table", { xmlns: main });
  stateUid(root.attributes, table.id);
  const old = new Map(children(child(root, "tableColumns")).map((each) => [attribute(each, "id"), each]));
  const ref = rectAddress(table.area);
  Object.assign(root.attributes, {
    id: String(number),
    name: attribute(root, "displayName") === table.name ? root.attributes.name : table.name,
    displayName: table.name,
    ref,
    totalsRowShown: root.attributes.totalsRowShown ?? (table.hasTotals ? "1" : "0"),
  });
  setCount(root, "headerRowCount", table.hasHeaders ? undefined : "0");
  setCount(root, "totalsRowCount", table.hasTotals ? "1" : undefined);
  const body = { ...table.area, rows: table.area.rows - Number(table.hasTotals) };
  const filter = table.hasHeaders && (table.filterButton || table.filters.size > 0);
  const ignored = ["autoFilter", "tableColumns", "tableStyleInfo"];
  const others = children(root).filter((each) => !ignored.includes(each.name));
  const before = others.filter((each) => each.name === "sortState" && filter);
  const after = others.filter((each) => each.name !== "sortState");
  root.children = [
    ...(filter ? [filterElement(table, rectAddress(body))] : []),
    ...before,
    columnsElement(table, old),
    ...(table.style || child(root, "tableStyleInfo") ? [styleElement(table)] : []),
    ...after,
  ];
  return writeXml(root);
}

function setCount(root: XmlElement, name: string, value: string | undefined): void {
  if (value === undefined) delete root.attributes[name];
  else root.attributes[name] = value;
}

function filterElement(table: BookTable, ref: string): XmlElement {
  const columns = [...table.filters].map(([colId, { values, other }]) => {
    const blank = values.includes("") ? 1 : undefined;
    const items = values.filter((value) => value !== "").map((val) => element("filter", { val }));
    return element("filterColumn", { colId }, [
      other ? parseXml(other) : element("filters", { blank }, items),
    ]);
  });
  return element("autoFilter", { ref }, columns);
}

function columnsElement(table: BookTable, old: Map<string | undefined, XmlElement>): XmlElement {
  const columns = table.columns.map((column) => columnElement(table, column, old.get(column.id)));
  return element("tableColumns", { count: columns.length }, columns);
}

function columnElement(table: BookTable, column: TableColumn, opened: XmlElement | undefined): XmlElement {
  const { id, name, totalsFunction, totalsLabel, formula } = column;
  const custom = totalsFunction?.startsWith("=");
  const kept = Object.entries(opened?.attributes ?? {}).filter(([key]) => !key.startsWith("totalsRow"));
  const attributes = {
    ...Object.fromEntries(kept),
    id,
    // The attribute keeps Excel's own spelling of line breaks, which an XML reader would turn into blanks.
    name: opened && unspell(opened.attributes.name) === name ? opened.attributes.name : spelled(name),
    totalsRowFunction: custom ? "custom" : totalsFunction,
    totalsRowLabel: totalsLabel,
    totalsRowDxfId: opened?.attributes.totalsRowDxfId,
  };
  const fileText = (text: string) => longFunctions(longReferences(text.slice(1), table));
  const inside = [
    ...(formula ? [element("calculatedColumnFormula", {}, [fileText(formula)])] : []),
    ...(custom ? [element("totalsRowFormula", {}, [fileText(totalsFunction ?? "")])] : []),
    ...children(opened).filter(({ name: each }) => each === "xmlColumnPr" || each === "extLst"),
  ];
  return element("tableColumn", attributes, inside);
}

function spelled(name: string): string {
  return spell(name).replace(/[\n\r\t]/g, (sign) => {
    return `_x${sign.charCodeAt(0).toString(16).padStart(4, "0")}_`;
  });
}

function styleElement(table: BookTable): XmlElement {
  return element("tableStyleInfo", {
    name: table.style || undefined,
    showFirstColumn: Number(table.firstColumn),
    showLastColumn: Number(table.lastColumn),
    showRowStripes: Number(table.bandedRows),
    showColumnStripes: Number(table.bandedColumns),
  });
}
