/** Name, country, account manager, and the revenue of the last four full years in euros; blank where there was none. */
type Line = readonly [
  name: string,
  country: string,
  manager: string,
  ...revenue: readonly [number | "", number | "", number | "", number | ""],
];

/** The invented health-care accounts of a cloud provider. All other samples speak of these. */
export const sampleRevenue: readonly Line[] = [
  ["St. Brigid Hospital Group", "Ireland", "Maren Brandt", 258_100, 324_100, 410_000, 454_500],
  ["Klinikverbund Rheinaue", "Germany", "Maren Brandt", 227_600, 286_000, 344_400, 406_400],
  ["Nordkyst Universitetssykehus", "Norway", "Ingrid Solheim", 496_500, 484_800, 435_300, 400_900],
  ["Hôpitaux de la Vallée Claire", "France", "Claire Aubry", 71_400, 139_000, 213_900, 299_900],
  ["Meridian Health Partners", "United Kingdom", "Hugh Marsh", 304_700, 323_900, 323_400, 316_700],
  ["Ospedali Riuniti di Valmora", "Italy", "Claire Aubry", 352_300, 317_600, 306_200, 272_100],
  ["Great Fen Hospital Trust", "United Kingdom", "Hugh Marsh", 195_500, 203_600, 210_200, 214_500],
  ["Medisch Centrum De Waard", "Netherlands", "Dayo Okafor", 100_400, 130_500, 160_700, 181_600],
  ["Radiologie am Stadtpark", "Austria", "Maren Brandt", 165_100, 167_200, 170_600, 170_400],
  ["Kinderklinik Birkenhain", "Germany", "Maren Brandt", 32_000, 59_900, 95_500, 135_300],
  ["Laboratoires Saint-Amand", "France", "Claire Aubry", 143_200, 116_500, 160_000, 140_800],
  ["Clínica Montseny", "Spain", "Claire Aubry", 73_100, 94_700, 115_800, 135_800],
  ["Helse Fjordane", "Norway", "Ingrid Solheim", 122_200, 124_100, 132_000, 124_100],
  ["Praxisnetz Oberland", "Switzerland", "Maren Brandt", 60_200, 78_000, 92_300, 108_200],
  ["Lumen Eye Care", "United Kingdom", "Hugh Marsh", 135_900, 134_600, 124_200, 113_000],
  ["Przychodnia Złota Lipa", "Poland", "Dayo Okafor", 44_000, 54_000, 67_900, 77_400],
  ["Dialysezentrum Havelland", "Germany", "Maren Brandt", 69_500, 72_000, 75_200, 74_900],
  ["Cardiocare Porto", "Portugal", "Claire Aubry", 55_200, 58_200, 57_300, 58_900],
  ["Rehazentrum Seewinkel", "Austria", "Maren Brandt", 49_500, 41_400, 54_700, 46_900],
  ["Maternité des Tilleuls", "Belgium", "Dayo Okafor", "", "", "", 11_300],
  ["Tandlæge Sundet", "Denmark", "Ingrid Solheim", 58_900, 61_700, 45_300, ""],
  ["Ergon Physio", "Greece", "Claire Aubry", 38_300, 21_800, "", ""],
];
