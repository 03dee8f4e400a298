import type { Rect } from "../../book/Book";
import type { Border, BorderEdge } from "../../book/Style";
import { check, invalid } from "../check";
import type { Host } from "../Host";
import { CollectionObject, HostObject } from "../HostObject";
import type { Cells } from "./RangeFormatObject";
import type { Area } from "./resolveAddress";
import { common, restyle } from "./restyle";

const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof sides)[number];

/** `range.format.borders`. */
export class RangeBordersObject extends CollectionObject {
  readonly kind = "RangeBorderCollection";

  constructor(
    host: Host,
    private readonly cells: Cells,
  ) {
    super(host);
  }

  get items() {
    return sides.map((side) => new RangeBorderObject(this.host, this.cells, side));
  }
  get Count() {
    return sides.length;
  }

  GetItem(side: unknown) {
    return new RangeBorderObject(this.host, this.cells, check.oneOf(side, sides, "The border"));
  }
  GetItemAt(index: unknown) {
    const item = this.items[check.whole(index, "The index")];
    if (!item) throw invalid("There are eight borders.");
    return item;
  }
}

const lineStyles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;
const thin: Border = { style: "Continuous", weight: "Thin", color: "#000000" };

class RangeBorderObject extends HostObject {
  readonly kind = "RangeBorder";

  constructor(
    host: Host,
    private readonly cells: Cells,
    private readonly side: Side,
  ) {
    super(host);
  }

  override get identity() {
    return { _Id: this.side };
  }

  get SideIndex() {
    return this.side;
  }
  get Style() {
    return this.common((border) => border?.style ?? "None");
  }
  set Style(value: unknown) {
    const style = check.oneOf(value, lineStyles, "The border's style");
    this.change((border) => (style === "None" ? undefined : { ...thin, ...border, style }));
  }
  get Weight() {
    return this.common((border) => border?.weight ?? "Thin");
  }
  set Weight(value: unknown) {
    const weight = check.oneOf(value, weights, "The border's weight");
    this.change((border) => ({ ...thin, ...border, weight }));
  }
  get Color() {
    return this.common((border) => border?.color ?? "#000000");
  }
  set Color(value: unknown) {
    const color = check.color(value, "The border's colour");
    this.change((border) => ({ ...thin, ...border, color }));
  }

  private common<Value>(read: (border: Border | undefined) => Value): Value | null {
    const [first] = this.places;
    return first ? common(this.host, first.areas, (style) => read(style.borders?.[first.edge])) : null;
  }
  private change(change: (border: Border | undefined) => Border | undefined): void {
    this.host.beginWrite();
    for (const { edge, areas } of this.places)
      restyle(this.host, areas, ({ borders, ...style }) => ({
        ...style,
        borders: { ...borders, [edge]: change(borders?.[edge]) },
      }));
  }
  private get places() {
    return placesOf[this.side].map(([edge, part]) => ({
      edge,
      areas: this.cells.areas.flatMap((area) => partOf(area, part)),
    }));
  }
}

type Part = (rect: Rect) => Rect;
const firstRow: Part = (rect) => ({ ...rect, rows: 1 });
const lastRow: Part = (rect) => ({ ...rect, row: rect.row + rect.rows - 1, rows: 1 });
const firstColumn: Part = (rect) => ({ ...rect, columns: 1 });
const lastColumn: Part = (rect) => ({ ...rect, column: rect.column + rect.columns - 1, columns: 1 });
const butLastRow: Part = (rect) => ({ ...rect, rows: rect.rows - 1 });
const butFirstRow: Part = (rect) => ({ ...rect, row: rect.row + 1, rows: rect.rows - 1 });
const butLastColumn: Part = (rect) => ({ ...rect, columns: rect.columns - 1 });
const butFirstColumn: Part = (rect) => ({ ...rect, column: rect.column + 1, columns: rect.columns - 1 });
const all: Part = (rect) => rect;

const placesOf: Record<Side, readonly (readonly [BorderEdge, Part])[]> = {
  EdgeTop: [["top", firstRow]],
  EdgeBottom: [["bottom", lastRow]],
  EdgeLeft: [["left", firstColumn]],
  EdgeRight: [["right", lastColumn]],
  InsideHorizontal: [
    ["bottom", butLastRow],
    ["top", butFirstRow],
  ],
  InsideVertical: [
    ["right", butLastColumn],
    ["left", butFirstColumn],
  ],
  DiagonalDown: [["diagonalDown", all]],
  DiagonalUp: [["diagonalUp", all]],
};

function partOf({ sheet, rect }: Area, part: Part): Area[] {
  const cut = part(rect);
  return cut.rows > 0 && cut.columns > 0 ? [{ sheet, rect: cut }] : [];
}
