import type { BookSnapshot } from "../model/book";
import { isLanguage } from "../model/languages/Language";
import type { KnownTable, RunRecord } from "../model/plan";
import type { SettingOf } from "../model/setting";

/** The tool whose runs and columns were kept without its name when there was no other. */
export const firstTool = "recomputeTiers";

/** The last runs as they are kept (`vf.runs`), by the id of their tool. */
export function runsIn({ run, runs }: BookSnapshot["records"]): Readonly<Record<string, RunRecord>> {
  const kept = isObject(runs) ? Object.values(runs) : [];
  const all = [run, ...kept].flatMap((each) => runRecordFrom(each) ?? []);
  return Object.fromEntries(all.map((each) => [each.tool, each]));
}

/** The last runs whose sheets stand in the workbook, by the id of their tool. */
export function standingRuns({
  records,
  sheets,
}: Pick<BookSnapshot, "records" | "sheets">): Readonly<Record<string, RunRecord>> {
  const stands = (run: RunRecord) =>
    sheets.some(({ role }) => role !== undefined && run.sheets.includes(role));
  return Object.fromEntries(Object.entries(runsIn(records)).filter(([, run]) => stands(run)));
}

/** A run as it is kept; undefined where it is not as we write it. */
export function runRecordFrom(value: unknown): RunRecord | undefined {
  if (!isObject(value) || typeof value.asOf !== "string" || !isObject(value.fingerprint)) return undefined;
  const { source, settings } = value.fingerprint;
  if (typeof source !== "string" || typeof settings !== "string") return undefined;
  return {
    tool: typeof value.tool === "string" ? value.tool : firstTool,
    asOf: value.asOf,
    fingerprint: { source, settings },
    settings: listOf(value.settings, isSettingOf) ?? ["revenue", "tiers"],
    tables: listOf(value.tables, isKnownTable) ?? [],
    sheets: listOf(value.sheets, isText) ?? ["pareto", "abc"],
    ...(typeof value.notes === "number" && { notes: value.notes }),
    ...(Array.isArray(value.from) && { from: listOf(value.from, isText) }),
    ...(isText(value.language) && isLanguage(value.language) && { language: value.language }),
  };
}

function listOf<Item>(value: unknown, is: (item: unknown) => item is Item): readonly Item[] | undefined {
  return Array.isArray(value) ? value.filter(is) : undefined;
}

const isText = (value: unknown): value is string => typeof value === "string";

const groups: readonly string[] = [
  "revenue",
  "tiers",
  "scores",
  "dashboard",
  "retention",
  "decisions",
] satisfies readonly SettingOf[];

const isSettingOf = (value: unknown): value is SettingOf =>
  typeof value === "string" && groups.includes(value);

function isKnownTable(value: unknown): value is KnownTable {
  return isObject(value) && (typeof value.name === "string" || isObject(value.area));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
