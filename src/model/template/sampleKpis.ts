/** The plans, the smallest first; the last one is the upsell. */
export const samplePlans = ["Essential", "Care", "Premium"] as const;

/** Account, plan, MRR and MRR a month ago in euros, onboarding, satisfaction (1 to 5), engagement, risk, days in queue. */
type Line = readonly [
  account: string,
  plan: (typeof samplePlans)[number],
  mrr: number,
  before: number,
  onboarding: "Not started" | "In progress" | "Done",
  satisfaction: number | "",
  engagement: number,
  risk: number,
  daysInQueue?: number,
];

/** How the accounts are doing; the largest is still on the middle plan, four are about to leave. */
export const sampleKpis: readonly Line[] = [
  ["St. Brigid Hospital Group", "Care", 41_800, 40_900, "Done", 4, 78, 18],
  ["Klinikverbund Rheinaue", "Premium", 36_400, 34_900, "Done", 5, 84, 12],
  ["Nordkyst Universitetssykehus", "Premium", 33_250, 33_250, "Done", 2, 31, 74, 54],
  ["Hôpitaux de la Vallée Claire", "Premium", 29_900, 28_600, "Done", 4, 69, 25],
  ["Meridian Health Partners", "Care", 27_100, 27_100, "Done", 3, 52, 41],
  ["Ospedali Riuniti di Valmora", "Premium", 22_300, 24_500, "Done", 2, 24, 81, 96],
  ["Great Fen Hospital Trust", "Care", 17_900, 17_200, "Done", 4, 73, 22],
  ["Medisch Centrum De Waard", "Care", 16_400, 16_400, "Done", 5, 88, 9],
  ["Radiologie am Stadtpark", "Care", 14_750, 14_100, "Done", 4, 71, 19],
  ["Kinderklinik Birkenhain", "Care", 13_200, 13_200, "In progress", 3, 47, 52],
  ["Laboratoires Saint-Amand", "Care", 12_600, 12_900, "Done", 3, 38, 66, 18],
  ["Clínica Montseny", "Care", 11_900, 11_300, "Done", 4, 64, 28],
  ["Helse Fjordane", "Care", 10_800, 10_800, "Done", 4, 70, 24],
  ["Praxisnetz Oberland", "Care", 9_700, 9_200, "In progress", 5, 76, 15],
  ["Lumen Eye Care", "Care", 9_100, 9_100, "Done", 1, 18, 88, 138],
  ["Przychodnia Złota Lipa", "Essential", 6_900, 6_300, "Done", 4, 68, 21],
  ["Dialysezentrum Havelland", "Essential", 6_200, 6_200, "In progress", 3, 49, 45],
  ["Cardiocare Porto", "Essential", 4_950, 4_700, "Done", 5, 81, 11],
  ["Rehazentrum Seewinkel", "Essential", 4_300, 4_300, "Done", 3, 43, 57],
  ["Maternité des Tilleuls", "Essential", 3_800, 3_200, "Not started", 4, 58, 27],
];

/** MRR of each plan in the ten months before the last two, which are the accounts' own; euros. */
export const sampleEarlierMrr: readonly (readonly [number, number, number])[] = [
  [19_600, 155_800, 104_200],
  [20_300, 158_100, 106_900],
  [20_100, 160_700, 108_300],
  [21_400, 162_200, 111_800],
  [21_900, 166_900, 113_500],
  [22_700, 168_300, 117_100],
  [23_300, 172_600, 118_900],
  [23_100, 173_900, 122_600],
  [24_000, 176_800, 121_400],
  [24_600, 179_700, 120_800],
];
