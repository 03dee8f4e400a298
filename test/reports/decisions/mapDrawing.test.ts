import fc from "fast-check";
import { strengths, type AccountMap } from "../../../src/model/decisions";
import type { ConnectorPlan, ShapePlan, Site } from "../../../src/model/shapePlan";
import { decisionPage } from "../../../src/reports/decisions/decisionPage";
import type { Drawing } from "../../../src/reports/decisions/Drawing";
import { mapDrawing } from "../../../src/reports/decisions/mapDrawing";
import { accountMap, type Line } from "../../analyses/decisions/accountMap";

function draw(map: AccountMap): Drawing & { readonly width: number; readonly rows: number } {
  const { layouts, width } = decisionPage([map]);
  return { ...mapDrawing(map, layouts[0], width, 100), width, rows: layouts[0].rows };
}

/** What must never be: boxes over one another or beside the page, lines through boxes, people drawn twice or not. */
function faults(map: AccountMap): string[] {
  const { shapes, connectors, width } = draw(map);
  const boxes = shapes.filter(({ type }) => type === "rounded rectangle");
  const byId = new Map(shapes.map((shape) => [shape.id, shape]));
  const found: string[] = [];
  if (boxes.length !== map.people.length || byId.size !== shapes.length) found.push("not everybody once");
  boxes.forEach((one, at) => {
    if (one.left < 0 || one.left + one.width > width) found.push(`${one.id} beside the page`);
    for (const other of boxes.slice(at + 1)) if (meet(one, other)) found.push(`${one.id} over ${other.id}`);
  });
  const reports = connectors.filter(({ line }) => line.dash === "solid");
  if (reports.length !== map.people.filter(({ manager }) => manager !== undefined).length)
    found.push("not every reporting line once");
  const starts = connectors.filter(
    ({ line, from }) => line.dash === "round dot" && boxes.includes(shapeOf(from)),
  );
  if (starts.length !== map.influences.length) found.push("not every influence once");
  for (const connector of connectors) {
    const path = pathOf(connector);
    for (const box of boxes) if (crosses(path, box)) found.push(`${connector.id} through ${box.id}`);
  }
  return found;

  function shapeOf({ shape }: { readonly shape: string }): ShapePlan {
    const found = byId.get(shape);
    if (!found) throw new Error(`No shape ${shape}`);
    return found;
  }

  /** As Excel draws it: elbows bend in the middle between facing sites, and turn once at a right angle. */
  function pathOf({ from, to, as, id }: ConnectorPlan): [number, number][] {
    const [[ax, ay], [bx, by]] = [pointOf(shapeOf(from), from.site), pointOf(shapeOf(to), to.site)];
    if (as === "straight")
      return [
        [ax, ay],
        [bx, by],
      ];
    const isUpright = (site: Site) => site === "top" || site === "bottom";
    const opposite = { top: "bottom", bottom: "top", left: "right", right: "left" };
    if (isUpright(from.site) !== isUpright(to.site))
      return [[ax, ay], isUpright(from.site) ? [ax, by] : [bx, ay], [bx, by]];
    if (opposite[from.site] !== to.site) throw new Error(`${id} has to go around a box`);
    const [mx, my] = [(ax + bx) / 2, (ay + by) / 2];
    return isUpright(from.site)
      ? [
          [ax, ay],
          [ax, my],
          [bx, my],
          [bx, by],
        ]
      : [
          [ax, ay],
          [mx, ay],
          [mx, by],
          [bx, by],
        ];
  }
}

function pointOf({ left, top, width, height }: ShapePlan, site: Site): [number, number] {
  const x = { left: 0, top: 0.5, bottom: 0.5, right: 1 }[site];
  const y = { left: 0.5, top: 0, bottom: 1, right: 0.5 }[site];
  return [left + x * width, top + y * height];
}

function meet(a: ShapePlan, b: ShapePlan): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

/** Tries points along the line, a point's length apart, half a point inside the box or more. */
function crosses(path: readonly [number, number][], { left, top, width, height }: ShapePlan): boolean {
  return path.slice(1).some(([bx, by], at) => {
    const [ax, ay] = path[at];
    if (Math.max(ax, bx) < left || Math.min(ax, bx) > left + width) return false;
    if (Math.max(ay, by) < top || Math.min(ay, by) > top + height) return false;
    const steps = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay)));
    return Array.from({ length: steps + 1 }, (_, step) => step / steps).some((share) => {
      const [x, y] = [ax + (bx - ax) * share, ay + (by - ay) * share];
      return x > left + 0.5 && x < left + width - 0.5 && y > top + 0.5 && y < top + height - 0.5;
    });
  });
}

/** People of whom each reports to one of those before them, or to nobody; the more span, the flatter. */
const forests = (most: number) =>
  fc
    .tuple(
      fc.array(fc.record({ up: fc.double({ min: 0, max: 1, noNaN: true }), kind: fc.nat(19) }), {
        minLength: 1,
        maxLength: most,
        size: "max",
      }),
      fc.constantFrom(1, 2, 5, 12, 60),
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...strengths)), { maxLength: 12 }),
    )
    .map(([people, span, pairs]) => {
      const lines = people.map(({ up, kind }, at): Line => {
        const manager = at === 0 || kind === 0 ? undefined : Math.floor(((at - 1) / span) * (0.5 + up / 2));
        return [kind === 0 ? "Adviser" : "Person", manager, "Neutral", "Low"];
      });
      const seen = new Set<string>();
      const influences = pairs
        .map(([from, to, strength]) => ({ from: from % lines.length, to: to % lines.length, strength }))
        .filter(({ from, to }) => from !== to && !seen.has(`${from} ${to}`) && seen.add(`${from} ${to}`));
      return accountMap(lines, influences);
    });

test("everybody once, nothing over anything, no line through a box, however people report to one another", () => {
  fc.assert(
    fc.property(forests(45), (map) => expect(faults(map)).toEqual([])),
    { numRuns: 40, seed: 1 },
  );
});

test("200 people likewise", () => {
  fc.assert(
    fc.property(forests(200), (map) => expect(faults(map)).toEqual([])),
    { numRuns: 4, seed: 2 },
  );
});

test("a manager of 60 has them stacked, not in an endless line, and a page is as wide as it may be", () => {
  const flat = accountMap([
    ["Boss", undefined, "Neutral", "High"],
    ...Array.from({ length: 60 }, (): Line => ["Person", 0, "Neutral", "Low"]),
  ]);
  expect(faults(flat)).toEqual([]);
  const { width, rows } = draw(flat);
  expect(width).toBeLessThanOrEqual(1112);
  expect(rows).toBe(31);
});

test("three reports stand side by side under their manager, in their order", () => {
  const { shapes } = draw(
    accountMap([
      ["Boss", undefined, "Neutral", "High"],
      ["A", 0, "Positive", "Low"],
      ["B", 0, "Negative", "Medium"],
      ["C", 0, "Unknown", "Low"],
    ]),
  );
  const [boss, a, b, c] = shapes;
  expect(new Set([a, b, c].map(({ top }) => top)).size).toBe(1);
  expect(a.top).toBeGreaterThan(boss.top + boss.height);
  expect([b.left - a.left, c.left - b.left]).toEqual([154, 154]);
  expect(boss.left).toBe(b.left);
  expect(shapes.map(({ text }) => text?.lines[0].text)).toEqual(["○ Boss", "+ A", "– B", "? C"]);
  expect(shapes.map(({ border }) => border?.weight)).toEqual([3, 0.75, 1.75, 0.75]);
});

test("who advises stands in a lane of their own, right above whom they influence", () => {
  const { fixed, shapes, connectors } = draw(
    accountMap(
      [
        ["Boss", undefined, "Neutral", "High"],
        ["A", 0, "Neutral", "Low"],
        ["Adviser", undefined, "Positive", "Low"],
      ],
      [{ from: 2, to: 0, strength: "Strong" }],
    ),
  );
  const [boss, , adviser] = shapes;
  expect(fixed).toHaveLength(1);
  expect(adviser.top > fixed[0].top && adviser.top + adviser.height < fixed[0].top + fixed[0].height).toBe(
    true,
  );
  expect([adviser.left, boss.top > fixed[0].top + fixed[0].height]).toEqual([boss.left, true]);
  expect(connectors.map(({ line, arrow, as }) => [line.dash, line.weight, arrow, as])).toEqual([
    ["solid", 1.25, false, "elbow"],
    ["round dot", 2.75, true, "straight"],
  ]);
});
