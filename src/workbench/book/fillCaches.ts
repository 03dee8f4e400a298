import type {
  AxisDataSource,
  ChartModel,
  NumberDataSource,
  NumberReference,
  StringReference,
} from "@cj-tech-master/excelts/chart";
import type { Book, Rect, Sheet } from "./Book";
import type { CellValue } from "./CellStore";
import { formatCell } from "./formatCell";
import { areaOf, parseReferences } from "./references";
import { sheetNamed } from "./sheetNamed";
import { lastRow, lastColumn } from "./address";

/** A cell that a chart shows. */
interface Point {
  value: CellValue;
  format: string;
}

/**
 * The chart's model with the values its cells hold now; the model given stays as it is. Hidden rows and columns
 * are left out as Excel leaves them out, unless the chart says otherwise.
 */
export function fillCaches(book: Book, sheet: Sheet, model: ChartModel): ChartModel {
  const filled = structuredClone(model);
  const filler = new CacheFiller(book, sheet, filled.chart.plotVisOnly !== false);
  filler.fill(filled);
  return filled;
}

class CacheFiller {
  constructor(
    private readonly book: Book,
    private readonly home: Sheet,
    private readonly visibleOnly: boolean,
  ) {}

  /** Fills every reference below a node, whatever kind of series or label it belongs to. */
  fill(node: object, name = ""): void {
    for (const [key, value] of Object.entries(node)) {
      if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) continue;
      if (key === "numRef") this.fillNumbers(node, value as NumberReference, name);
      else if (key === "strRef" || key === "dataLabelsRange") this.fillTexts(value as StringReference);
      else this.fill(value as object, key);
    }
  }

  /**
   * Words among categories make all of them words, and one word among the x values of points makes all of those
   * 1, 2, 3, …; a word among values counts 0. An error, such as #N/A, shows nothing.
   */
  private fillNumbers(
    owner: NumberDataSource & AxisDataSource,
    reference: NumberReference,
    name: string,
  ): void {
    const points = this.points(reference.formula);
    if (!points) return;
    const isAxis = name === "cat" || name === "xVal";
    const hasWords = points.some(isWord);
    if (isAxis && hasWords && (name === "xVal" || !points.some(isNumber))) {
      delete owner.numRef;
      owner.strRef = { formula: reference.formula };
      this.fillTexts(owner.strRef);
      return;
    }
    const formatCode = points.find(isNumber)?.format ?? reference.cache?.formatCode;
    reference.cache = {
      formatCode,
      pointCount: points.length,
      points: points.flatMap((point, index) => {
        const { value } = point;
        if (typeof value === "number") return [{ index, value }];
        return isWord(point) && !isAxis ? [{ index, value: 0 }] : [];
      }),
    };
  }

  private fillTexts(reference: StringReference): void {
    const points = this.points(reference.formula);
    if (!points) return;
    reference.cache = {
      pointCount: points.length,
      points: points.flatMap(({ value, format }, index) =>
        value === undefined ? [] : [{ index, value: formatCell(value, format, this.book).text }],
      ),
    };
  }

  /** The cells a chart's formula means, row by row; undefined where it means none, so that old values stay. */
  private points(formula: string): Point[] | undefined {
    const areas = this.areas(formula);
    return areas?.flatMap(({ sheet, area }) => this.cells(sheet, area));
  }

  private areas(formula: string, depth = 0): { sheet: Sheet; area: Rect }[] | undefined {
    const text = formula.replace(/^=/, "");
    const found = parseReferences(text).flatMap((piece) => {
      if (typeof piece === "string") return [];
      const sheet = piece.sheet === undefined ? this.home : sheetNamed(this.book, piece.sheet);
      return sheet ? [{ sheet, area: areaOf(piece) }] : [];
    });
    if (found.length > 0 || depth > 0) return found.length > 0 ? found : undefined;
    const name = text.slice(text.lastIndexOf("!") + 1).toLowerCase();
    const meant = this.book.names.filter((each) => each.name.toLowerCase() === name);
    const best = meant.find(({ sheetId }) => sheetId === this.home.id) ?? meant[0];
    return best && this.areas(best.formula, depth + 1);
  }

  private cells(sheet: Sheet, area: Rect): Point[] {
    const { cells, hiddenRows, hiddenColumns } = sheet;
    const points: Point[] = [];
    const bottom = area.rows > lastRow ? cells.rowCount : area.row + area.rows;
    for (let row = area.row; row < bottom; row++) {
      if (this.visibleOnly && hiddenRows.has(row)) continue;
      const right = area.columns > lastColumn ? cells.columnCount(row) : area.column + area.columns;
      for (let column = area.column; column < right; column++) {
        if (this.visibleOnly && hiddenColumns.has(column)) continue;
        const format = this.book.styles[cells.style(row, column)].numberFormat;
        points.push({ value: cells.value(row, column), format });
      }
    }
    return points;
  }
}

function isNumber({ value }: Point): boolean {
  return typeof value === "number";
}

function isWord({ value }: Point): boolean {
  return typeof value === "string";
}
