import type { EntryLimit, InputBlock } from "../../model/plan";
import { criteriaColumns, criterionCells, type Criteria, type CriterionWish } from "../../model/scores";
import { scoreSheetTexts } from "../../model/scoreSheetTexts";
import { valueTexts } from "../../model/valueTexts";
import { styles } from "../look";
import { inputSheet } from "./inputSheet";

/**
 * What becomes of `VF_Criteria`: it is made where there is none; where it stands, the wishes of the pane are set in
 * the cells they are about, and new criteria are added. Undefined where nothing is to be done, or where the criteria
 * stand in a plain range, which is the person's own.
 */
export function criteriaInput(
  { list, found }: Criteria,
  keyOf: (name: string) => string,
  wishes: readonly CriterionWish[] = [],
): InputBlock | undefined {
  if (found && (wishes.length === 0 || !found.place.table)) return undefined;
  const changed = wishes.filter(({ name }) => found?.rowOf.has(keyOf(name)));
  const added = found ? list.filter(({ key }) => !found.rowOf.has(key)) : [];
  return {
    kind: "input",
    name: found?.place.table?.name ?? "VF_Criteria",
    make: makeCriteria(list),
    addRows: added.map((each) => named(criterionCells(each), found)),
    addColumns: [],
    set: changed.flatMap((wish) =>
      Object.entries(criterionCells(wish))
        .filter(([column]) => column !== "Criterion" && (!found || found.columns.has(column)))
        .map(([column, value]) => ({
          key: found?.rowOf.get(keyOf(wish.name)) ?? wish.name,
          column: found?.columns.get(column)?.name ?? column,
          value,
        })),
    ),
  };
}

/** The cells under the headers as they stand in the table. */
function named(
  cells: ReturnType<typeof criterionCells>,
  found: Criteria["found"],
): ReturnType<typeof criterionCells> {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([column, value]) => {
      const name = found?.columns.get(column)?.name;
      return name === undefined ? [] : [[name, value]];
    }),
  );
}

function makeCriteria(list: Criteria["list"]): InputBlock["make"] {
  const rows = list.map(criterionCells);
  const { limits } = scoreSheetTexts;
  const one = (title: string, values: readonly string[], message: string): EntryLimit => ({
    kind: "list",
    values,
    title,
    message,
  });
  return inputSheet({
    name: criteriaSheetName,
    role: "input-VF_Criteria",
    title: scoreSheetTexts.criteriaTitle,
    hint: scoreSheetTexts.criteriaHint,
    more: scoreSheetTexts.criteriaMore,
    table: {
      name: "VF_Criteria",
      rows: rows.length,
      columns: criteriaColumns.map((name) =>
        name === "Weight"
          ? { name, kind: "number", values: list.map(({ weight }) => weight) }
          : { name, kind: "text", values: rows.map((row) => String(row[name])) },
      ),
    },
    columnWidths: [36, 14, 11, 14, 16],
    columns: criteriaColumns.map((name) => {
      if (name === "Weight") return { ...styles.input, align: "right", indent: 1 } as const;
      return styles.input;
    }),
    limits: {
      Dimension: one("Dimension", Object.values(valueTexts.dimensions), limits.dimension),
      Weight: { kind: "number", least: 0, title: "Weight", message: limits.weight },
      "Higher is better": one("Higher is better", Object.values(valueTexts.yesNo), limits.higher),
      Source: one("Source", Object.values(valueTexts.criterionSources), limits.source),
    },
  });
}

/** The name wished for the sheet. */
export const criteriaSheetName = "Criteria";
