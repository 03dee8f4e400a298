import { UNRANKED, type Ranking } from "../model/facts";
import { headerTexts } from "../model/headerTexts";
import { columnWords, type ColumnName } from "../model/languages/columnWords";
import { movements, type Movement } from "../model/movement";
import type { ColumnsBlock, UserColumn } from "../model/plan";
import type { Period, RevenueSource } from "../model/revenue";
import { valueTexts } from "../model/valueTexts";
import { wordWidth } from "./fitWidth";
import { movementRules, quietTierRules, tierRules } from "./highlightRules";
import { formats, styles } from "./look";

/** What an account is told beside its own row; every array has one element an account. */
export interface AccountTiers {
  readonly keys: readonly string[];
  readonly tierNames: readonly string[];
  readonly ranking: Ranking;
  /** Codes into `tierNames`, `UNRANKED` for none: over all periods, and in each. */
  readonly tiers: Uint8Array;
  readonly periods: readonly Period[];
  readonly byPeriod: readonly Uint8Array[];
  /** Codes into `movements`. */
  readonly movement: Uint8Array;
  /** A tier that does not go by revenue alone, under a header that says so. */
  readonly combined?: { readonly header: ColumnName; readonly codes: Uint8Array };
}

/**
 * The columns beside a user's data: tier, rank and shares over all periods, the tier of each period and, from two
 * periods on, the movement between the last two. Only the tier is a filled cell; what follows explains it quietly. An account that stands on several rows is told the same on each.
 */
export function tierColumns(source: RevenueSource, accounts: AccountTiers): ColumnsBlock {
  const rows = accountRows(source, accounts.keys);
  const valuesOf = (of: (account: number) => string | number) =>
    rows.map((account) => (account === undefined ? null : of(account)));
  const { ranking, tierNames } = accounts;
  const tierOf = (codes: Uint8Array) => (account: number) =>
    codes[account] === UNRANKED ? NO_TIER : tierNames[codes[account]];
  const ranked = (values: ArrayLike<number>) => (account: number) =>
    ranking.rank[account] === 0 ? "" : values[account];

  const tier = (
    header: string,
    codes: Uint8Array,
    highlights: UserColumn["highlights"] = quietTierRules(tierNames),
  ): UserColumn => ({
    header,
    values: valuesOf(tierOf(codes)),
    style: styles.userWord,
    width: Math.max(widthOf(header), wordWidth(tierNames)),
    highlights,
  });
  const number = (header: string, values: ArrayLike<number>, numberFormat: string): UserColumn => ({
    header,
    values: valuesOf(ranked(values)),
    style: { ...styles.userNumber, numberFormat },
    width: widthOf(header),
    highlights: [],
  });
  // Each word is looked up once, not for every account.
  const movementWords = movements.map(movementWord);
  const movement: UserColumn = {
    header: columnWords.Movement,
    values: valuesOf((account) => movementWords[accounts.movement[account]]),
    style: styles.userWord,
    width: 12,
    highlights: movementRules(movements.filter(isWord)),
  };
  return {
    kind: "columns",
    name: source.id,
    source,
    header: styles.userHeader,
    columns: [
      tier(columnWords.Tier, accounts.tiers, tierRules(tierNames)),
      number(columnWords.Rank, ranking.rank, formats.count),
      number(columnWords.Share, ranking.share, formats.share),
      number(columnWords["Cumulative share"], ranking.cumulativeShare, formats.share),
      ...accounts.periods.map(({ label }, at) =>
        tier(headerTexts.tierIn({ period: label }), accounts.byPeriod[at]),
      ),
      ...(accounts.periods.length > 1 ? [movement] : []),
      ...(accounts.combined
        ? [tier(columnWords[accounts.combined.header], accounts.combined.codes, tierRules(tierNames))]
        : []),
    ],
  };
}

/** What stands in the tier column of an account without positive revenue. */
const NO_TIER = "–";

function accountRows({ rowKeys }: RevenueSource, keys: readonly string[]): readonly (number | undefined)[] {
  const accountOf = new Map(keys.map((key, account) => [key, account]));
  return rowKeys.map((key) => accountOf.get(key));
}

function widthOf(header: string): number {
  return Math.max(8, header.length + 3);
}

function movementWord(movement: Movement): string {
  return movement === "" ? "" : valueTexts.movements[movement];
}

function isWord(movement: Movement): movement is Exclude<Movement, ""> {
  return movement !== "";
}
