import type { InputBlock, TableBlock } from "../../model/plan";
import type { Criteria, Ratings, Scale } from "../../model/scores";
import { scoreSheetTexts } from "../../model/scoreSheetTexts";
import type { Column } from "../../model/table";
import { nameWidth } from "../fitWidth";
import { styles } from "../look";
import { inputSheet } from "./inputSheet";

/**
 * What becomes of `VF_Ratings`: it is made where there is none, with a blank row for each account; where it stands,
 * accounts and criteria that it lacks are added, blank. Undefined where nothing is to be done, or where the ratings
 * stand in a plain range, which is the person's own.
 */
export function ratingsInput(
  { list }: Criteria,
  { accounts, added, found }: Ratings,
  scale: Scale,
): InputBlock | undefined {
  if (found && !found.place.table) return undefined;
  const rated = list.filter(({ source }) => source === "Rating");
  const addColumns = found ? rated.filter(({ key }) => !found.columns.has(key)).map(({ name }) => name) : [];
  if (found && added.length === 0 && addColumns.length === 0) return undefined;
  const names = found ? [] : accounts;
  const marks = rated.map(({ name }): Column => ({
    name,
    header: name,
    kind: "number",
    values: new Float64Array(names.length).fill(NaN),
  }));
  const table = {
    name: "VF_Ratings",
    rows: names.length,
    columns: [{ name: "Account", kind: "text", values: names } as const, ...marks],
  };
  const range = { lowest: scale.lowest, highest: scale.highest };
  const limit = {
    kind: "number",
    least: scale.lowest,
    most: scale.highest,
    title: scoreSheetTexts.limits.rating,
    message: scoreSheetTexts.limits.ratingScale(range),
  } as const;
  const limits: NonNullable<TableBlock["limits"]> = Object.fromEntries(
    rated.map(({ name }) => [name, limit]),
  );
  const header = found?.accountColumn.name ?? "Account";
  return {
    kind: "input",
    name: found?.place.table?.name ?? "VF_Ratings",
    make: inputSheet({
      name: ratingsSheetName,
      role: "input-VF_Ratings",
      title: scoreSheetTexts.ratingsTitle,
      hint: scoreSheetTexts.ratingsHint(range),
      more: scoreSheetTexts.ratingsMore({ lowest: scale.lowest }),
      table,
      columnWidths: [
        nameWidth(table, "Account"),
        ...rated.map(({ name }) => Math.min(18, Math.max(12, longestWord(name) + 3))),
      ],
      columns: [styles.name, ...rated.map(() => ({ ...styles.input, align: "right", indent: 1 }) as const)],
      limits,
    }),
    addRows: found ? added.map((account) => ({ [header]: account })) : [],
    addColumns,
    set: [],
  };
}

/** The name wished for the sheet. */
export const ratingsSheetName = "Ratings";

const longestWord = (name: string) => Math.max(...name.split(/\s/).map((word) => word.length));
