import type { Rect } from "../../book/Book";
import { cellAddress } from "../../book/address";
import type { CellIcon } from "../conditional/iconOf";
import { iconPaths } from "../conditional/iconPaths";
import type { SheetView } from "../session/Session";
import { isEmptyLook, type CellLook } from "../look/cellLook";
import { cellPadding, cssFont, fitNumber, textWidth } from "../look/fitText";
import { edgesOf, textStyle } from "./cellStyles";
import { overflow } from "./overflow";
import type { Geometry } from "./useGeometry";

interface GridCellProps {
  view: SheetView;
  geometry: Geometry;
  row: number;
  column: number;
  look: CellLook;
  isActive: boolean;
  isGeneral: boolean;
  /** The merged cell that this is the first cell of. */
  merged?: Rect;
  /** Where the pane it is drawn in begins, in pixels. */
  paneLeft: number;
}

/** One cell: fill, borders, bar, icon and text. A cell that shows nothing is drawn only where it is active. */
export function GridCell(props: GridCellProps) {
  const { view, geometry, row, column, look, isActive, merged, paneLeft } = props;
  if (isEmptyLook(look) && !isActive && !merged) return null;
  const { rows, columns } = geometry;
  const width = merged
    ? columns.start(column + merged.columns) - columns.start(column)
    : columns.size(column);
  const height = merged ? rows.start(row + merged.rows) - rows.start(row) : rows.size(row);
  const text =
    look.kind === "number" && !look.wrap
      ? fitNumber(look, view.sheet.cells.value(row, column), props.isGeneral, width)
      : look.text;
  const wanted = textWidth(text, cssFont(look.font)) + 2 * cellPadding + look.indent * 9;
  const over = merged ? { left: 0, right: 0 } : overflow(view.sheet, columns, row, column, look, wanted);

  return (
    <div
      role="gridcell"
      id={isActive ? "active-cell" : undefined}
      aria-colindex={column + 1}
      aria-selected={isActive}
      data-address={cellAddress(row, column)}
      className={merged ? "cell merged" : "cell"}
      style={{
        left: columns.start(column) - paneLeft,
        width,
        height,
        background: look.fill,
      }}
    >
      {look.bar && (
        <span
          className={look.bar.gradient ? "bar gradient" : "bar"}
          style={{
            left: `${look.bar.from * 100}%`,
            width: `${(look.bar.to - look.bar.from) * 100}%`,
            color: look.bar.color,
          }}
        />
      )}
      {look.icon && <Icon {...look.icon} isCentered={look.text === "" && look.horizontal === "center"} />}
      <span
        className="text"
        style={{ ...textStyle(look), left: -over.left, right: -over.right, ...turned(look) }}
      >
        {over.left + over.right > 0 && !look.fill ? <span className="over">{text}</span> : text}
      </span>
      {edgesOf(look).map(({ side, style }) => (
        <i key={side} className={`edge ${side}`} style={style} />
      ))}
      {look.filter && <span className={`filter ${look.filter}`} aria-hidden="true" />}
    </div>
  );
}

function turned({ rotation }: CellLook) {
  return rotation === 0 ? {} : { transform: `rotate(${-rotation}deg)` };
}

function Icon({ glyph, color, label, isCentered }: CellIcon & { isCentered: boolean }) {
  const path = iconPaths[glyph];
  return (
    <span className={isCentered ? "icon centered" : "icon"} role="img" aria-label={label} style={{ color }}>
      {path ? (
        <svg viewBox="0 0 14 14" width="13" height="13" aria-hidden="true">
          <path d={path} fill="currentColor" />
        </svg>
      ) : (
        glyph
      )}
    </span>
  );
}
