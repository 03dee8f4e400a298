import type { Inspection } from "../../src/model/outcome";
import type { Revenue } from "../../src/model/revenue";
import { defaultSettings } from "../../src/model/settings";
import { primary, type PrimaryState } from "../../src/taskpane/primary";

const revenue: Revenue = { names: [], keys: [], periods: [], amounts: [], currency: "", sources: [] };
const inspection: Inspection = {
  action: "inspect",
  message: "",
  notes: [],
  readOnly: false,
  settings: defaultSettings,
  sources: [],
  candidates: [],
  accountRows: [],
  beside: {},
  readFrom: [],
  hasSamples: false,
  isPrepared: false,
  lastRuns: {},
  revenue,
};
const found: PrimaryState = {
  found: { kind: "found", inspection },
  asking: undefined,
  ticked: ["Revenue"],
  tool: "recomputeTiers",
  changed: false,
  hasRun: false,
};

const says = (state: Partial<PrimaryState>) => {
  const { label, hint, pressable } = primary({ ...found, ...state });
  return [label, hint, pressable];
};

test("with revenue the button runs, and its hint says what that does", () => {
  expect(says({})).toEqual(["Recompute tiers", "Nothing is written until you press the button.", true]);
  expect(says({ hasRun: true })).toEqual(["Recompute tiers", "Run it again when your data changes.", true]);
  expect(says({ changed: true })).toEqual([
    "Recompute tiers",
    "Press the button to apply the changed settings.",
    true,
  ]);
});

test("where something changed since the last run, the hint says what a run does about it", () => {
  const outdated = { hasRun: true, outdated: "source" } as const;
  expect(says(outdated)).toEqual(["Recompute tiers", "Run it again to bring its results up to date.", true]);
  expect(says({ ...outdated, rests: true })).toEqual([
    "Recompute tiers",
    "It does not run by itself again until you press the button.",
    true,
  ]);
});

test("it rests, and says why, while something stands in the way", () => {
  expect(says({ found: { kind: "looking" } })).toEqual(["Recompute tiers", "", false]);
  expect(says({ asking: [], ticked: [] })).toEqual([
    "Recompute tiers",
    "Tick the revenue above first.",
    false,
  ]);
  expect(says({ found: { kind: "found", inspection: { ...inspection, readOnly: true } } })).toEqual([
    "Recompute tiers",
    "This workbook is open for reading only.",
    false,
  ]);
  expect(says({ changed: true, fault: "Two tiers have the same name." })).toEqual([
    "Recompute tiers",
    "Two tiers have the same name.",
    false,
  ]);
});

test("without revenue it looks again", () => {
  expect(says({ found: { kind: "stopped" } })).toEqual(["Try again", "", true]);
  expect(says({ found: { kind: "found", inspection: { ...inspection, revenue: undefined } } })).toEqual([
    "Try again",
    "",
    true,
  ]);
  const problem = { kind: "problem", code: "noRevenue", text: "", parameters: {} } as const;
  expect(primary({ ...found, found: problem }).does).toBe("look");
});
