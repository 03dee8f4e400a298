import type { SampleCell } from "./SampleTable";

/** Contact, title, whom they report to, relationship, decision power, and whether we talk to them. */
type Line = readonly [string, string, string, string, string, "yes" | "no"];

/** Who decides at two accounts. The executive vice president is neutral; her adviser is on our side. */
export const sampleContacts: readonly (readonly SampleCell[])[] = [
  ...of("St. Brigid Hospital Group", [
    ["Margaret Doyle", "Executive Vice President", "", "Neutral", "High", "no"],
    ["Patrick Nolan", "Chief Information Officer", "Margaret Doyle", "Positive", "Medium", "yes"],
    ["Sinéad Burke", "Chief Financial Officer", "Margaret Doyle", "Neutral", "Medium", "no"],
    ["Dr. Owen Tully", "Head of Radiology", "Margaret Doyle", "Negative", "High", "no"],
    ["Dr. Niamh Kavanagh", "Head of Cardiology", "Margaret Doyle", "Positive", "Medium", "yes"],
    ["Dr. Aoife Brennan", "Head of Oncology", "Margaret Doyle", "Neutral", "Low", "yes"],
    ["Ruth Kelleher", "Head of IT operations", "Patrick Nolan", "Positive", "Low", "yes"],
    ["Declan Moore", "Data protection officer", "Patrick Nolan", "Neutral", "Low", "no"],
    ["Orla Finnegan", "Head of purchasing", "Sinéad Burke", "Neutral", "Medium", "yes"],
    ["Colm Daly", "Head of Emergency care", "Dr. Niamh Kavanagh", "Neutral", "Low", "no"],
    ["Accenture", "Adviser", "", "Positive", "Medium", "yes"],
  ]),
  ...of("Nordkyst Universitetssykehus", [
    ["Liv Sandvik", "Hospital director", "", "Negative", "High", "no"],
    ["Dr. Silje Aune", "Head of Neurology", "Liv Sandvik", "Neutral", "Medium", "yes"],
    ["Kari Lunde", "Head of IT", "Liv Sandvik", "Positive", "Low", "yes"],
    ["Prof. Eirik Moen", "Head of Research", "Liv Sandvik", "Negative", "Medium", "no"],
  ]),
];

/** Account, who influences whom, and how strongly, beside the reporting lines. */
export const sampleInfluence: readonly (readonly SampleCell[])[] = [
  ["St. Brigid Hospital Group", "Accenture", "Margaret Doyle", "Strong"],
  ["St. Brigid Hospital Group", "Sinéad Burke", "Margaret Doyle", "Medium"],
  ["St. Brigid Hospital Group", "Dr. Niamh Kavanagh", "Dr. Owen Tully", "Weak"],
  ["Nordkyst Universitetssykehus", "Kari Lunde", "Dr. Silje Aune", "Medium"],
  ["Nordkyst Universitetssykehus", "Dr. Silje Aune", "Liv Sandvik", "Strong"],
];

function of(account: string, lines: readonly Line[]): SampleCell[][] {
  return lines.map((line) => [account, ...line]);
}
