import { decisionPowers, relationships } from "../../model/decisions";
import { decisionTexts } from "../../model/decisionTexts";
import type { ConnectorPlan, ShapePlan, Stroke } from "../../model/shapePlan";
import { ink, page, secondary } from "../look";
import type { Drawing } from "./Drawing";
import { influenceLine } from "./influenceShapes";
import { reportingLine } from "./mapDrawing";
import { borderOf, relationLooks } from "./personLook";
import { turnSize } from "./mapSizes";
import { widthOfText } from "./textRoom";

/** The height of the legend: two lines of keys. */
export const legendHeights = [24, 24] as const;

/** What colours, signs, borders and lines of the maps mean; its top left is the origin. */
export function legendDrawing(): Drawing {
  const { legend } = decisionTexts;
  const colors = relationships.map((relationship) => {
    const { fill } = relationLooks[relationship];
    return { id: relationship, text: legend[relationship], fill, border: borderOf(relationship, "Low") };
  });
  const powers = decisionPowers.flatMap((power) =>
    power === "Unknown"
      ? []
      : [
          {
            id: power,
            text: legend[power],
            fill: page,
            border: { ...borderOf("Neutral", power), color: secondary },
          },
        ],
  );
  const first = inLine([...colors, { id: "touchpoint", text: legend.touchpoint }], 0, 0);
  const second = inLine(powers, 0, legendHeights[0]);
  const reports = lineKey("reports", legend.reports, reportingLine, false, second.end, legendHeights[0]);
  const influence = lineKey(
    "influence",
    legend.influence,
    influenceLine("Medium"),
    true,
    reports.end,
    legendHeights[0],
  );
  return {
    fixed: [...first.shapes, ...second.shapes, ...reports.shapes, ...influence.shapes],
    shapes: [],
    connectors: [reports.connector, influence.connector],
  };
}

interface Key {
  readonly id: string;
  readonly text: string;
  readonly fill?: string;
  readonly border?: Stroke;
}

const size = 8.5;
const keyHeight = 18;
const keyTop = 3;
const gap = 8;
const lineLength = 34;

function inLine(keys: readonly Key[], left: number, top: number) {
  const shapes: ShapePlan[] = [];
  let end = left;
  for (const { id, text, fill, border } of keys) {
    const width = Math.ceil(widthOfText(text, size) * spare + sides);
    shapes.push({
      id: `legend ${id}`,
      type: fill ? "rounded rectangle" : "rectangle",
      left: end,
      top: top + keyTop,
      width,
      height: keyHeight,
      text: { lines: [{ text }], size, color: ink, align: fill ? "center" : "left", verticalAlign: "center" },
      fill,
      border,
      description: text,
      fixed: true,
    });
    end += width + gap;
  }
  return { shapes, end };
}

/** Fonts differ, and a key that breaks into two lines cannot be read. */
const spare = 1.12;
/** Left and right of the text; a short key needs room for its sign and space, which Chinese fonts draw half an em wider. */
const sides = 2 * 7.2 + 5;

/** A short line of its kind between two small points, and its words. */
function lineKey(id: string, text: string, line: Stroke, arrow: boolean, left: number, top: number) {
  const point = (name: string, at: number): ShapePlan => ({
    id: `legend ${id} ${name}`,
    type: "ellipse",
    left: at,
    top: top + keyTop + (keyHeight - turnSize) / 2,
    width: turnSize,
    height: turnSize,
    fill: line.color,
    description: text,
    fixed: true,
  });
  const [begin, end] = [point("begin", left + gap), point("end", left + gap + lineLength)];
  const words = inLine([{ id, text }], left + gap + lineLength + turnSize, top);
  const connector: ConnectorPlan = {
    id: `legend ${id} line`,
    from: { shape: begin.id, site: "right" },
    to: { shape: end.id, site: "left" },
    as: "straight",
    line,
    arrow,
    description: text,
  };
  return { shapes: [begin, end, ...words.shapes], connector, end: words.end };
}
