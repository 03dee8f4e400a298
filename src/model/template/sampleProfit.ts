/** Account, revenue, cost of goods, cost to serve and category of the last year; then the profit with each product. */
type Line = readonly [
  account: string,
  revenue: number,
  goods: number,
  serve: number,
  category: string,
  ...products: readonly [number, number, number],
];

/** The products that the profit is parted into. */
export const sampleProducts = ["Cloud storage", "Imaging archive", "Care analytics"] as const;

/** What the accounts earn and cost; most are worth their effort, five are not. */
export const sampleProfit: readonly Line[] = [
  ["St. Brigid Hospital Group", 454_500, 209_100, 59_100, "Hospital group", 91_700, 57_700, 36_900],
  ["Klinikverbund Rheinaue", 406_400, 166_600, 44_700, "Hospital group", 110_800, 57_500, 26_800],
  ["Nordkyst Universitetssykehus", 400_900, 208_500, 212_500, "Hospital group", -10_100, -6_300, -3_700],
  ["Hôpitaux de la Vallée Claire", 299_900, 132_000, 51_000, "Hospital group", 52_600, 35_300, 29_000],
  ["Meridian Health Partners", 316_700, 123_500, 38_000, "Hospital group", 80_800, 53_800, 20_600],
  ["Ospedali Riuniti di Valmora", 272_100, 149_700, 133_300, "Hospital group", -4_700, -2_900, -3_300],
  ["Great Fen Hospital Trust", 214_500, 96_500, 45_000, "Hospital group", 31_700, 25_500, 15_800],
  ["Medisch Centrum De Waard", 181_600, 69_000, 18_200, "Hospital group", 50_100, 21_400, 22_900],
  ["Radiologie am Stadtpark", 170_400, 56_200, 23_900, "Diagnostics", 29_500, 54_600, 6_200],
  ["Kinderklinik Birkenhain", 135_300, 63_600, 46_000, "Clinic", 16_100, 6_900, 2_700],
  ["Laboratoires Saint-Amand", 140_800, 50_700, 40_800, "Diagnostics", 9_600, 25_800, 13_900],
  ["Clínica Montseny", 135_800, 57_000, 21_700, "Clinic", 34_500, 10_300, 12_300],
  ["Helse Fjordane", 124_100, 59_600, 23_600, "Hospital group", 18_400, 10_600, 11_900],
  ["Praxisnetz Oberland", 108_200, 37_900, 13_000, "Practice network", 35_800, 11_100, 10_400],
  ["Lumen Eye Care", 113_000, 57_600, 65_500, "Clinic", -6_000, -3_100, -1_000],
  ["Przychodnia Złota Lipa", 77_400, 34_100, 13_900, "Clinic", 17_700, 8_000, 3_700],
  ["Dialysezentrum Havelland", 74_900, 36_700, 20_200, "Clinic", 10_800, 5_000, 2_200],
  ["Cardiocare Porto", 58_900, 21_800, 7_700, "Practice network", 20_400, 4_800, 4_200],
  ["Rehazentrum Seewinkel", 46_900, 24_900, 24_400, "Clinic", -1_400, -700, -300],
  ["Maternité des Tilleuls", 11_300, 5_100, 7_000, "Clinic", -500, -200, -100],
];
