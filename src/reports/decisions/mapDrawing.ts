import type { AccountMap } from "../../model/decisions";
import { decisionTexts } from "../../model/decisionTexts";
import type { ConnectorPlan, Stroke } from "../../model/shapePlan";
import { secondary } from "../look";
import { bestRoute } from "./bestRoute";
import { connectorPath, type Rect } from "./connectorPath";
import type { Drawing } from "./Drawing";
import { influenceShapes } from "./influenceShapes";
import { laneNameRect, laneShape } from "./laneShape";
import { segmentsOf, type Segment } from "./lineCost";
import type { MapLayout } from "./mapLayout";
import { boxHeight, boxTop, boxWidth, pitch } from "./mapSizes";
import { personShape } from "./personShape";
import type { PlacedBox } from "./TreeBlock";
import { uniqueIds } from "./uniqueIds";

/** The map of an account as shapes and connectors, so many points below the origin. */
export function mapDrawing(map: AccountMap, layout: MapLayout, width: number, top: number): Drawing {
  const { people, influences, accountKey } = map;
  const ids = uniqueIds(people.map(({ id }) => `${accountKey} / ${id}`));
  const influenceIds = uniqueIds(influences.map(({ from, to }) => `${ids[from]} > ${people[to].id}`));
  const rects = layout.boxes.map(rectOf);
  const reporting = reportingLines(map, layout);
  const drawn: Segment[] = reporting.flatMap(({ person, manager, entry }) => {
    const path = connectorPath(rects[manager], "bottom", rects[person], entry, "elbow");
    return path ? segmentsOf(path) : [];
  });
  const height = layout.rows * pitch;
  const boxes = layout.laneRows > 0 ? [...rects, laneNameRect(layout.laneRows)] : rects;
  const influenced = influences.map((influence, at) => {
    const { from, to } = influence;
    const route = bestRoute(rects[from], rects[to], { boxes, drawn, width, height });
    drawn.push(...segmentsOf(route.path));
    return influenceShapes(influence, route, influenceIds[at], { people, ids, top });
  });
  const name = (person: number) => people[person].name;
  const reports = reporting.map(({ person, manager, entry }): ConnectorPlan => ({
    id: `${ids[person]} reports`,
    from: { shape: ids[person], site: entry },
    to: { shape: ids[manager], site: "bottom" },
    as: "elbow",
    line: reportingLine,
    arrow: false,
    description: decisionTexts.describedReports({ from: name(person), to: name(manager) }),
  }));
  const shapes = people.map((person, at) =>
    personShape(person, ids[at], { ...rects[at], top: top + rects[at].top }),
  );
  return {
    fixed: layout.laneRows > 0 ? [laneShape(`${accountKey} lane`, layout.laneRows, width, top)] : [],
    shapes: [...shapes, ...influenced.flatMap(({ turns }) => turns)],
    connectors: [...reports, ...influenced.flatMap(({ connectors }) => connectors)],
  };
}

/** The line from a report to the manager. */
export const reportingLine: Stroke = { color: secondary, weight: 1.25, dash: "solid" };

function rectOf({ left, row }: PlacedBox): Rect {
  return { left, top: row * pitch + boxTop, width: boxWidth, height: boxHeight };
}

function reportingLines({ people }: AccountMap, { boxes }: MapLayout) {
  return people.flatMap(({ manager }, person) =>
    manager === undefined ? [] : [{ person, manager, entry: boxes[person].entry }],
  );
}
