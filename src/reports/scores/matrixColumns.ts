import type { Criterion } from "../../model/scores";
import { scoreSheetTexts } from "../../model/scoreSheetTexts";
import type { ScoreResults } from "./ScoreResults";

/** A column of `VF_Matrix`: printed up to the score, helpers of the formulas after it. */
export interface MatrixColumn {
  readonly kind:
    | "account"
    | "criterion"
    | "growth"
    | "harmony"
    | "score"
    | "row"
    | "order"
    | "place"
    | "number"
    | "revenue"
    | "hold"
    | "tier";
  readonly header: string;
  /** The criterion's place in the list of criteria. */
  readonly criterion?: number;
}

/**
 * The columns in their order: the account, the criteria of growth and their score, those of harmony and theirs, the
 * overall score, the helpers. A dimension without criteria has no columns. A criterion that is called like one of our
 * columns says that it is a criterion, because headers of a table are all different.
 */
export function matrixColumns(
  criteria: readonly Criterion[],
  {
    sensitivity,
    settings,
    tiers,
    revenue,
  }: Pick<ScoreResults, "sensitivity" | "settings" | "tiers" | "revenue">,
): readonly MatrixColumn[] {
  const helpers: MatrixColumn[] = [
    { kind: "row", header: "Row" },
    { kind: "order", header: "Order" },
    { kind: "place", header: "Place" },
    { kind: "number", header: "No" },
    ...(revenue ? [{ kind: "revenue", header: "Revenue" } as const] : []),
    ...(sensitivity.top > 0
      ? [{ kind: "hold", header: scoreSheetTexts.holdColumn({ top: sensitivity.top }) } as const]
      : []),
    ...(tiers ? [{ kind: "tier", header: `Tier by ${settings.tierBy}` } as const] : []),
  ];
  const own = ["Account", "Growth", "Harmony", "Score", ...helpers.map(({ header }) => header)];
  const taken = new Set(own.map((header) => header.toLowerCase()));
  const of = (dimension: Criterion["dimension"]): MatrixColumn[] => {
    const columns = criteria.flatMap((each, at): MatrixColumn[] =>
      each.dimension === dimension
        ? [{ kind: "criterion", header: freeHeader(each.name, taken), criterion: at }]
        : [],
    );
    const sum: MatrixColumn =
      dimension === "Growth" ? { kind: "growth", header: "Growth" } : { kind: "harmony", header: "Harmony" };
    return columns.length > 0 ? [...columns, sum] : [];
  };
  return [
    { kind: "account", header: "Account" },
    ...of("Growth"),
    ...of("Harmony"),
    { kind: "score", header: "Score" },
    ...helpers,
  ];
}

function freeHeader(name: string, taken: Set<string>): string {
  let header = name;
  while (taken.has(header.toLowerCase())) header = scoreSheetTexts.otherwise({ name: header });
  taken.add(header.toLowerCase());
  return header;
}
