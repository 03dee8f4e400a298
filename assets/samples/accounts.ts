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

/** Name, country, account manager, size in thousands of euros a year, course. */
type Line = readonly [string, string, string, number, keyof typeof courses];

/** One fictional account with its revenue for 2021 to 2025 in euros; undefined where there was none. */
export interface SampleAccount {
  name: string;
  country: string;
  manager: string;
  revenue: readonly (number | undefined)[];
}

const europe: readonly Line[] = [
  ["Aurelia Kliniken", "Germany", "M. Brandt", 1480, "growing"],
  ["Nordlys Marine", "Norway", "I. Solheim", 1120, "steady"],
  ["Ferrovella Impianti", "Italy", "G. Conti", 935, "declining"],
  ["Maison Térébinthe", "France", "C. Aubry", 760, "steady"],
  ["Kestrel Bay Foods", "United Kingdom", "H. Marsh", 612, "booming"],
  ["Vltavín Optika", "Czechia", "M. Brandt", 540, "wavering"],
  ["Järvenranta Timber", "Finland", "I. Solheim", 455, "steady"],
  ["Brückner & Söhne Antriebe", "Germany", "M. Brandt", 410, "lost2025"],
  ["Óleos de Valdeluz", "Spain", "C. Aubry", 342, "growing"],
  ["Ströms Papper", "Sweden", "I. Solheim", 298, "declining"],
  ["Cantieri Lunamare", "Italy", "G. Conti", 264, "recovering"],
  ["Zielona Mleczarnia", "Poland", "M. Brandt", 231, "growing"],
  ["Halloran Instruments", "Ireland", "H. Marsh", 205, "steady"],
  ["Ardoise Numérique", "France", "C. Aubry", 184, "new2023"],
  ["Tannhorn Pharma", "Switzerland", "M. Brandt", 172, "steady"],
  ["Café Lumière", "Belgium", "C. Aubry", 158, "wavering"],
  ["Ferreira & Filhas", "Portugal", "C. Aubry", 133, "steady"],
  ["Sæby Vindkraft", "Denmark", "I. Solheim", 121, "booming"],
  ["Duna Textil", "Hungary", "G. Conti", 108, "lost2023"],
  ["Windmolen Zaden", "Netherlands", "H. Marsh", 96, "steady"],
  ["Κυανή Ναυτιλία", "Greece", "G. Conti", 88, "recovering"],
  ["Pendragon Stoneworks", "United Kingdom", "H. Marsh", 79, "declining"],
  ["Škrinja Logistika", "Croatia", "G. Conti", 71, "growing"],
  ["Grünwald Orthopädie", "Austria", "M. Brandt", 63, "steady"],
  ["Llwyd Dairy", "United Kingdom", "H. Marsh", 57, "steady"],
  ["Tallinna Andmed", "Estonia", "I. Solheim", 49, "new2025"],
  ["Fjallkona Seafood", "Iceland", "I. Solheim", 43, "wavering"],
  ["Bottega Quercia", "Italy", "G. Conti", 36, "steady"],
  ["Rosenholm Ure", "Denmark", "I. Solheim", 29, "declining"],
  ["Pivovar Kamenice", "Czechia", "M. Brandt", 24, "steady"],
  ["Cordoaria do Cabo", "Portugal", "C. Aubry", 19, "steady"],
  ["Atelier Brume", "France", "C. Aubry", 14, "new2025"],
  ["Mühlbach Saiten", "Germany", "M. Brandt", 11, "lost2023"],
  ["Skógarhús Bókaútgáfa", "Iceland", "I. Solheim", 16, "steady"],
  ["Inverarden Wool", "United Kingdom", "H. Marsh", 8, "steady"],
];

const overseas: readonly Line[] = [
  ["Pacific Ridge Hospitals", "United States", "D. Okafor", 1290, "growing"],
  ["Aurelia Kliniken", "United Arab Emirates", "D. Okafor", 410, "booming"],
  ["Ōkawara Seiki", "Japan", "Y. Tan", 860, "steady"],
  ["Nordlys Marine", "Singapore", "Y. Tan", 335, "steady"],
  ["Three Rivers Cold Storage", "Canada", "D. Okafor", 570, "declining"],
  ["Grupo Tamarindo", "Mexico", "L. Paredes", 470, "growing"],
  ["Kestrel Bay Foods", "United States", "D. Okafor", 188, "new2023"],
  ["Jabiru Minerals", "Australia", "Y. Tan", 388, "wavering"],
  ["Ipê Amarelo Celulose", "Brazil", "L. Paredes", 315, "steady"],
  ["Lakshadeep Textiles", "India", "Y. Tan", 247, "booming"],
  ["CAFÉ  LUMIÈRE", "Canada", "D. Okafor", 64, "steady"],
  ["Harmattan Solar", "Ghana", "D. Okafor", 176, "new2023"],
  ["Seorak Optics", "South Korea", "Y. Tan", 162, "recovering"],
  ["Maison Térébinthe", "Japan", "Y. Tan", 118, "growing"],
  ["Cobre del Sur Alto", "Chile", "L. Paredes", 140, "declining"],
  ["Blue Gum Vineyards", "Australia", "Y. Tan", 112, "steady"],
  ["Vltavín Optika", "South Korea", "Y. Tan", 86, "steady"],
  ["Mboa Telecom Towers", "Cameroon", "D. Okafor", 93, "lost2025"],
  ["Prairie Signal Software", "United States", "D. Okafor", 84, "growing"],
  ["Nguyên Phát Ceramics", "Vietnam", "Y. Tan", 76, "growing"],
  ["Tannhorn Pharma", "United States", "D. Okafor", 58, "new2025"],
  ["Casa Jacarandá", "Argentina", "L. Paredes", 61, "wavering"],
  ["Table Bay Instruments", "South Africa", "D. Okafor", 52, "steady"],
  ["Kahurangi Wool", "New Zealand", "Y. Tan", 45, "steady"],
  ["Halloran Instruments", "Canada", "D. Okafor", 34, "steady"],
  ["Atlas Argan Cooperative", "Morocco", "D. Okafor", 33, "booming"],
  ["Kilimani Coffee Traders", "Kenya", "D. Okafor", 30, "growing"],
  ["Montaña Azul Coffee", "Colombia", "L. Paredes", 27, "declining"],
  ["Saguaro Labs", "United States", "D. Okafor", 22, "lost2023"],
  ["Bahía Clara Shipping", "Panama", "L. Paredes", 17, "steady"],
  ["Selat Biru Logistik", "Indonesia", "Y. Tan", 12, "new2025"],
  ["Tāne Forest Products", "New Zealand", "Y. Tan", 15, "recovering"],
  ["Yerba Mansa", "Uruguay", "L. Paredes", 9, "steady"],
];

/** The accounts of both sheets; the same on every run. */
export function sampleAccounts(): { europe: SampleAccount[]; overseas: SampleAccount[] } {
  return { europe: europe.map(toAccount), overseas: overseas.map(toAccount) };
}

function toAccount([name, country, manager, size, course]: Line, at: number): SampleAccount {
  const revenue = courses[course].map((factor, year) =>
    factor === undefined
      ? undefined
      : Math.round((size * 1000 * factor * unevenness(name, at, year)) / 10) * 10,
  );
  return { name, country, manager, revenue };
}

/** A factor from 0.94 to 1.06 that looks like chance and never changes. */
function unevenness(name: string, at: number, year: number): number {
  const seed = [...name].reduce(
    (sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 233280,
    at * 79 + year * 1047,
  );
  return 0.94 + (0.12 * ((seed * 9301 + 49297) % 233280)) / 233280;
}
