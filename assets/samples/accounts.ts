/** How an account's revenue goes over the years, as factors of its size. */
const courses = {
  steady: [0.97, 1.0, 0.99, 1.02, 1.03],
  growing: [0.62, 0.75, 0.93, 1.12, 1.38],
  booming: [0.18, 0.35, 0.7, 1.3, 1.95],
  declining: [1.42, 1.2, 0.98, 0.74, 0.52],
  wavering: [1.1, 0.72, 1.25, 0.8, 1.15],
  recovering: [1.05, 0.58, 0.66, 0.95, 1.2],
  new2023: [undefined, undefined, 0.6, 0.95, 1.25],
  new2025: [undefined, undefined, undefined, undefined, 0.9],
  lost2023: [1.15, 1.0, undefined, undefined, undefined],
  lost2025: [1.08, 1.0, 0.84, 0.5, undefined],
} as const;

/** Name, country, segment, account manager, size in thousands of euros a year, course. */
type Line = readonly [string, string, string, string, number, keyof typeof courses];

/** One fictional account with its revenue for 2021 to 2025 in euros; undefined where there was none. */
export interface SampleAccount {
  name: string;
  country: string;
  segment: string;
  manager: string;
  revenue: readonly (number | undefined)[];
}

const europe: readonly Line[] = [
  ["Aurelia Kliniken", "Germany", "Health care", "M. Brandt", 1480, "growing"],
  ["Nordlys Marine", "Norway", "Shipping", "I. Solheim", 1120, "steady"],
  ["Ferrovella Impianti", "Italy", "Engineering", "G. Conti", 935, "declining"],
  ["Maison Térébinthe", "France", "Consumer goods", "C. Aubry", 760, "steady"],
  ["Kestrel Bay Foods", "United Kingdom", "Food", "H. Marsh", 612, "booming"],
  ["Vltavín Optika", "Czechia", "Electronics", "M. Brandt", 540, "wavering"],
  ["Järvenranta Timber", "Finland", "Materials", "I. Solheim", 455, "steady"],
  ["Brückner & Söhne Antriebe", "Germany", "Engineering", "M. Brandt", 410, "lost2025"],
  ["Óleos de Valdeluz", "Spain", "Food", "C. Aubry", 342, "growing"],
  ["Ströms Papper", "Sweden", "Materials", "I. Solheim", 298, "declining"],
  ["Cantieri Lunamare", "Italy", "Shipping", "G. Conti", 264, "recovering"],
  ["Zielona Mleczarnia", "Poland", "Food", "M. Brandt", 231, "growing"],
  ["Halloran Instruments", "Ireland", "Electronics", "H. Marsh", 205, "steady"],
  ["Ardoise Numérique", "France", "Software", "C. Aubry", 184, "new2023"],
  ["Tannhorn Pharma", "Switzerland", "Health care", "M. Brandt", 172, "steady"],
  ["Café Lumière", "Belgium", "Food", "C. Aubry", 158, "wavering"],
  ["Ferreira & Filhas", "Portugal", "Consumer goods", "C. Aubry", 133, "steady"],
  ["Sæby Vindkraft", "Denmark", "Energy", "I. Solheim", 121, "booming"],
  ["Duna Textil", "Hungary", "Consumer goods", "G. Conti", 108, "lost2023"],
  ["Windmolen Zaden", "Netherlands", "Food", "H. Marsh", 96, "steady"],
  ["Κυανή Ναυτιλία", "Greece", "Shipping", "G. Conti", 88, "recovering"],
  ["Pendragon Stoneworks", "United Kingdom", "Materials", "H. Marsh", 79, "declining"],
  ["Škrinja Logistika", "Croatia", "Logistics", "G. Conti", 71, "growing"],
  ["Grünwald Orthopädie", "Austria", "Health care", "M. Brandt", 63, "steady"],
  ["Llwyd Dairy", "United Kingdom", "Food", "H. Marsh", 57, "steady"],
  ["Tallinna Andmed", "Estonia", "Software", "I. Solheim", 49, "new2025"],
  ["Fjallkona Seafood", "Iceland", "Food", "I. Solheim", 43, "wavering"],
  ["Bottega Quercia", "Italy", "Consumer goods", "G. Conti", 36, "steady"],
  ["Rosenholm Ure", "Denmark", "Consumer goods", "I. Solheim", 29, "declining"],
  ["Pivovar Kamenice", "Czechia", "Food", "M. Brandt", 24, "steady"],
  ["Cordoaria do Cabo", "Portugal", "Shipping", "C. Aubry", 19, "steady"],
  ["Atelier Brume", "France", "Consumer goods", "C. Aubry", 14, "new2025"],
  ["Mühlbach Saiten", "Germany", "Consumer goods", "M. Brandt", 11, "lost2023"],
  ["Skógarhús Bókaútgáfa", "Iceland", "Consumer goods", "I. Solheim", 16, "steady"],
  ["Inverarden Wool", "United Kingdom", "Consumer goods", "H. Marsh", 8, "steady"],
];

const overseas: readonly Line[] = [
  ["Pacific Ridge Hospitals", "United States", "Health care", "D. Okafor", 1290, "growing"],
  ["Aurelia Kliniken", "United Arab Emirates", "Health care", "D. Okafor", 410, "booming"],
  ["Ōkawara Seiki", "Japan", "Engineering", "Y. Tan", 860, "steady"],
  ["Nordlys Marine", "Singapore", "Shipping", "Y. Tan", 335, "steady"],
  ["Three Rivers Cold Storage", "Canada", "Logistics", "D. Okafor", 570, "declining"],
  ["Grupo Tamarindo", "Mexico", "Food", "L. Paredes", 470, "growing"],
  ["Kestrel Bay Foods", "United States", "Food", "D. Okafor", 188, "new2023"],
  ["Jabiru Minerals", "Australia", "Materials", "Y. Tan", 388, "wavering"],
  ["Ipê Amarelo Celulose", "Brazil", "Materials", "L. Paredes", 315, "steady"],
  ["Lakshadeep Textiles", "India", "Consumer goods", "Y. Tan", 247, "booming"],
  ["CAFÉ  LUMIÈRE", "Canada", "Food", "D. Okafor", 64, "steady"],
  ["Harmattan Solar", "Ghana", "Energy", "D. Okafor", 176, "new2023"],
  ["Seorak Optics", "South Korea", "Electronics", "Y. Tan", 162, "recovering"],
  ["Maison Térébinthe", "Japan", "Consumer goods", "Y. Tan", 118, "growing"],
  ["Cobre del Sur Alto", "Chile", "Materials", "L. Paredes", 140, "declining"],
  ["Blue Gum Vineyards", "Australia", "Food", "Y. Tan", 112, "steady"],
  ["Vltavín Optika", "South Korea", "Electronics", "Y. Tan", 86, "steady"],
  ["Mboa Telecom Towers", "Cameroon", "Electronics", "D. Okafor", 93, "lost2025"],
  ["Prairie Signal Software", "United States", "Software", "D. Okafor", 84, "growing"],
  ["Nguyên Phát Ceramics", "Vietnam", "Materials", "Y. Tan", 76, "growing"],
  ["Tannhorn Pharma", "United States", "Health care", "D. Okafor", 58, "new2025"],
  ["Casa Jacarandá", "Argentina", "Consumer goods", "L. Paredes", 61, "wavering"],
  ["Table Bay Instruments", "South Africa", "Electronics", "D. Okafor", 52, "steady"],
  ["Kahurangi Wool", "New Zealand", "Consumer goods", "Y. Tan", 45, "steady"],
  ["Halloran Instruments", "Canada", "Electronics", "D. Okafor", 34, "steady"],
  ["Atlas Argan Cooperative", "Morocco", "Food", "D. Okafor", 33, "booming"],
  ["Kilimani Coffee Traders", "Kenya", "Food", "D. Okafor", 30, "growing"],
  ["Montaña Azul Coffee", "Colombia", "Food", "L. Paredes", 27, "declining"],
  ["Saguaro Labs", "United States", "Health care", "D. Okafor", 22, "lost2023"],
  ["Bahía Clara Shipping", "Panama", "Shipping", "L. Paredes", 17, "steady"],
  ["Selat Biru Logistik", "Indonesia", "Logistics", "Y. Tan", 12, "new2025"],
  ["Tāne Forest Products", "New Zealand", "Materials", "Y. Tan", 15, "recovering"],
  ["Yerba Mansa", "Uruguay", "Food", "L. Paredes", 9, "steady"],
];

/** The accounts of both sheets; the same on every run. */
export function sampleAccounts(): { europe: SampleAccount[]; overseas: SampleAccount[] } {
  return { europe: europe.map(toAccount), overseas: overseas.map(toAccount) };
}

function toAccount([name, country, segment, manager, size, course]: Line, at: number): SampleAccount {
  const revenue = courses[course].map((factor, year) =>
    factor === undefined
      ? undefined
      : Math.round((size * 1000 * factor * unevenness(name, at, year)) / 10) * 10,
  );
  return { name, country, segment, manager, revenue };
}

/** A factor from 0.94 to 1.06 that looks like chance and never changes. */
function unevenness(name: string, at: number, year: number): number {
  const seed = [...name].reduce(
    (sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 233280,
    at * 79 + year * 1047,
  );
  return 0.94 + (0.12 * ((seed * 9301 + 49297) % 233280)) / 233280;
}
