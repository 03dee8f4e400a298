/** One key account of an invented cloud provider for health care, as its account manager keeps it. */
export interface CloudAccount {
  readonly name: string;
  readonly plan: "Essential" | "Care" | "Enterprise";
  /** Euros a month; undefined where the manager does not know. */
  readonly mrr: number | undefined;
  readonly mrrBefore: number | undefined;
  readonly onboarding: "Not started" | "In progress" | "Done";
  readonly satisfaction: number | undefined;
  readonly engagement: number | undefined;
  readonly risk: number | undefined;
  /** ISO day. */
  readonly queuedSince?: string;
}

/** Name, plan, MRR, MRR a period ago, onboarding, satisfaction (1 to 5), engagement, risk, in queue since. */
type Line = readonly [
  CloudAccount["name"],
  CloudAccount["plan"],
  number | undefined,
  number | undefined,
  CloudAccount["onboarding"],
  number | undefined,
  number | undefined,
  number | undefined,
  string?,
];

const lines: readonly Line[] = [
  ["St. Brigid Hospital Group", "Enterprise", 41_800, 41_800, "Done", 4, 78, 18],
  ["Klinikverbund Rheinaue", "Enterprise", 36_400, 34_900, "Done", 5, 84, 12],
  ["Nordkyst Universitetssykehus", "Enterprise", 33_250, 33_250, "Done", 2, 31, 74, "2026-09-28"],
  ["Hôpitaux de la Vallée Claire", "Enterprise", 29_900, 28_600, "Done", 4, 69, 25],
  ["Meridian Health Partners", "Enterprise", 27_100, 27_100, "Done", 3, 52, 41],
  ["Sanitas del Litoral", "Enterprise", 24_600, 23_800, "In progress", 4, 66, 30],
  ["Ospedali Riuniti di Valmora", "Enterprise", 22_300, 24_500, "Done", 2, 24, 81, "2026-08-17"],
  ["Great Fen NHS Trust", "Care", 17_900, 17_200, "Done", 4, 73, 22],
  ["Medisch Centrum De Waard", "Care", 16_400, 16_400, "Done", 5, 88, 9],
  ["Radiologie am Stadtpark", "Care", 14_750, 14_100, "Done", 4, 71, 19],
  ["Kinderklinik Birkenhain", "Care", 13_200, 13_200, "In progress", 3, 47, 52],
  ["Laboratoires Saint-Amand", "Care", 12_600, 12_900, "Done", 3, 38, 66, "2026-11-03"],
  ["Clínica Montseny", "Care", 11_900, 11_300, "Done", 4, 64, 28],
  ["Helse Fjordane", "Care", 10_800, 10_800, "Done", 4, 70, 24],
  ["Praxisnetz Oberland", "Care", 9_700, 9_200, "In progress", 5, 76, 15],
  ["Lumen Eye Care", "Care", 9_100, 9_100, "Done", 1, 18, 88, "2026-07-06"],
  ["Przychodnia Złota Lipa", "Essential", 6_900, 6_300, "Done", 4, 68, 21],
  ["Dialysezentrum Havelland", "Essential", 6_200, 6_200, "In progress", 3, 49, 45],
  ["Tandlæge Sundet", "Essential", 5_400, 5_400, "Not started", undefined, 35, undefined],
  ["Cardiocare Porto", "Essential", 4_950, 4_700, "Done", 5, 81, 11],
  ["Rehazentrum Seewinkel", "Essential", 4_300, 4_300, "Done", 3, 33, 63, "2026-11-12"],
  ["Maternité des Tilleuls", "Essential", 3_800, 0, "Not started", undefined, 58, 27],
  ["Ergon Physio", "Essential", 3_100, 3_100, "In progress", 4, 62, 33],
  ["Hospice Am Wiesengrund", "Essential", 2_400, 2_400, "Not started", 4, 55, 38],
];

/** All of them, in the order in which they stand in the sheet. */
export const cloudAccounts: readonly CloudAccount[] = lines.map(
  ([name, plan, mrr, mrrBefore, onboarding, satisfaction, engagement, risk, queuedSince]) => {
    return { name, plan, mrr, mrrBefore, onboarding, satisfaction, engagement, risk, queuedSince };
  },
);

/** The plans, the smallest first. */
export const cloudPlans = ["Essential", "Care", "Enterprise"] as const;

/** MRR of each plan in the ten months before the last two, which are the accounts' own; euros. */
export const earlierMonths: readonly (readonly [month: string, ...mrr: readonly number[]])[] = [
  ["2025-12", 24_600, 92_400, 181_300],
  ["2026-01", 25_300, 94_800, 184_900],
  ["2026-02", 26_100, 97_500, 188_200],
  ["2026-03", 27_400, 99_100, 191_000],
  ["2026-04", 27_900, 101_600, 197_400],
  ["2026-05", 29_200, 104_900, 199_800],
  ["2026-06", 29_800, 107_300, 205_600],
  ["2026-07", 30_100, 106_200, 203_100],
  ["2026-08", 31_000, 109_800, 207_700],
  ["2026-09", 31_700, 112_600, 211_900],
];

/** Those last two months. */
export const lastMonths = ["2026-10", "2026-11"] as const;
