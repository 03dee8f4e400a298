import type { BookTable, Rect, Sheet } from "../../book/Book";
import { check, invalid } from "../check";
import type { Host } from "../Host";
import { HostObject } from "../HostObject";
import { HostError, notSupported } from "../HostError";
import { checkedName, nameIsTaken } from "../objects/nameRules";
import { WorksheetObject } from "../objects/WorksheetObject";
import { clearCells } from "../ranges/clearCells";
import { rangeOnSheet } from "../ranges/rangeArgument";
import { RangeObject } from "../ranges/RangeObject";
import { ensureRoom } from "./addTable";
import { clearFilters, reapplyFilters } from "./filters";
import { bodyOf, headerOf, totalsOf } from "./parts";
import { setTableArea } from "./setTableArea";
import { renameTableInFormulas } from "./structuredReferences";
import { TableAutoFilterObject } from "./TableAutoFilterObject";
import { TableColumnCollectionObject } from "./TableColumnCollectionObject";
import { TableRowCollectionObject } from "./TableRowCollectionObject";
import { TableSortObject } from "./TableSortObject";
import { addTotals, removeTotals } from "./totals";

/** An Excel table. */
export class TableObject extends HostObject {
  readonly kind = "Table";

  constructor(
    host: Host,
    readonly sheet: Sheet,
    readonly table: BookTable,
  ) {
    super(host);
  }

  override get identity() {
    return { Id: this.table.id };
  }
  override ensureAlive() {
    if (!this.sheet.tables.includes(this.table) || !this.host.book.sheets.includes(this.sheet))
      throw new HostError("ItemNotFound");
  }

  get Id() {
    return this.table.id;
  }
  get Name() {
    return this.table.name;
  }
  set Name(value: unknown) {
    this.beginChange();
    const name = checkedName(value);
    const isOwn = name.toLowerCase() === this.table.name.toLowerCase();
    if (!isOwn && nameIsTaken(this.host.book, name)) throw invalid(`The name ${name} is taken.`);
    renameTableInFormulas(this.host.book, this.table.name, name);
    this.table.name = name;
    this.host.cellsChanged({ sheet: this.sheet, rect: this.table.area });
  }
  get ShowHeaders() {
    return this.table.hasHeaders;
  }
  set ShowHeaders(value: unknown) {
    if (check.flag(value, "showHeaders") !== this.table.hasHeaders)
      throw notSupported(`Setting Table.showHeaders to ${String(value)}`);
  }
  get ShowTotals() {
    return this.table.hasTotals;
  }
  set ShowTotals(value: unknown) {
    this.beginChange();
    const wanted = check.flag(value, "showTotals");
    if (wanted === this.table.hasTotals) return;
    if (wanted) addTotals(this.host, this.sheet, this.table);
    else removeTotals(this.host, this.sheet, this.table);
  }
  get Style() {
    return this.table.style;
  }
  set Style(value: unknown) {
    this.beginChange();
    const style = check.text(value, "The table's style");
    if (style !== "" && !/^TableStyle(Light|Medium|Dark)([1-9]|1[0-9]|2[0-8])$/.test(style))
      throw invalid(`${style} is no table style of Excel's.`);
    this.table.style = style;
  }
  get HighlightFirstColumn() {
    return this.table.firstColumn;
  }
  set HighlightFirstColumn(value: unknown) {
    this.beginChange();
    this.table.firstColumn = check.flag(value, "highlightFirstColumn");
  }
  get HighlightLastColumn() {
    return this.table.lastColumn;
  }
  set HighlightLastColumn(value: unknown) {
    this.beginChange();
    this.table.lastColumn = check.flag(value, "highlightLastColumn");
  }
  get ShowBandedRows() {
    return this.table.bandedRows;
  }
  set ShowBandedRows(value: unknown) {
    this.beginChange();
    this.table.bandedRows = check.flag(value, "showBandedRows");
  }
  get ShowBandedColumns() {
    return this.table.bandedColumns;
  }
  set ShowBandedColumns(value: unknown) {
    this.beginChange();
    this.table.bandedColumns = check.flag(value, "showBandedColumns");
  }
  get ShowFilterButton() {
    return this.table.filterButton;
  }
  set ShowFilterButton(value: unknown) {
    this.beginChange();
    this.table.filterButton = check.flag(value, "showFilterButton");
  }
  get Columns() {
    return new TableColumnCollectionObject(this.host, this.sheet, this.table);
  }
  get Rows() {
    return new TableRowCollectionObject(this.host, this.sheet, this.table);
  }
  get Sort() {
    return new TableSortObject(this.host, this.sheet, this.table);
  }
  get AutoFilter() {
    return new TableAutoFilterObject(this.host, this.sheet, this.table);
  }
  get Worksheet() {
    return new WorksheetObject(this.host, this.sheet);
  }

  GetRange() {
    return this.range(this.table.area);
  }
  GetDataBodyRange() {
    return this.range(bodyOf(this.table));
  }
  GetHeaderRowRange() {
    return this.range(headerOf(this.table));
  }
  GetTotalRowRange() {
    return this.range(totalsOf(this.table));
  }
  ClearFilters() {
    this.beginChange();
    clearFilters(this.sheet, this.table);
  }
  ReapplyFilters() {
    reapplyFilters(this.host, this.sheet, this.table);
  }
  /** The header row stays where it is, and some of the table must stay too. */
  Resize(range: unknown) {
    this.beginChange();
    const { area } = this.table;
    const { rect } = rangeOnSheet(this.host, this.sheet, range);
    if (this.table.hasTotals) throw notSupported("Table.resize with a totals row");
    if (rect.row !== area.row || rect.rows < (this.table.hasHeaders ? 2 : 1))
      throw invalid("A table keeps its header row and at least one row below it.");
    if (rect.column >= area.column + area.columns || rect.column + rect.columns <= area.column)
      throw invalid("The new range must overlap the table.");
    ensureRoom(this.sheet, rect, this.table);
    setTableArea(this.host, this.sheet, this.table, rect);
  }
  ConvertToRange() {
    this.remove();
    return this.range(this.table.area);
  }
  /** The cells lose what they hold and how they look; nothing moves up. */
  Delete() {
    this.remove();
    clearCells(this.host, this.sheet, this.table.area, "All");
    this.host.events.tableDeleted(this.sheet, this.table);
  }

  private range(rect: Rect | undefined): RangeObject {
    if (!rect) throw new HostError("ItemNotFound");
    return new RangeObject(this.host, this.sheet, rect);
  }
  private remove(): void {
    this.beginChange();
    clearFilters(this.sheet, this.table);
    this.sheet.tables.splice(this.sheet.tables.indexOf(this.table), 1);
  }
  private beginChange(): void {
    this.host.beginWrite();
    if (this.sheet.protection) throw new HostError("AccessDenied");
  }
}
