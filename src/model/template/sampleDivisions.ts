import type { SampleCell } from "./SampleTable";

/** What the divisions may buy. */
export const sampleServices = [
  "Cloud storage",
  "Imaging archive",
  "Care analytics",
  "Backup and recovery",
] as const;

/** Division and manager, then each of the services: C customer, O opportunity, X competitor; thousands of euros a year. */
type Line = readonly [division: string, manager: string, ...services: readonly string[]];

const words: Readonly<Record<string, string>> = { C: "Customer", O: "Opportunity", X: "Competitor" };

/** Who buys what in the larger accounts, and what is not sold yet, as rows of the table. */
export const sampleDivisions: readonly (readonly SampleCell[])[] = [
  ...of("St. Brigid Hospital Group", [
    ["Cardiology", "Dr. Niamh Kavanagh", "C 118", "O 64", "O 48", "C 22"],
    ["Radiology", "Dr. Owen Tully", "C 96", "X 82", "", "C 18"],
    ["Oncology", "Dr. Aoife Brennan", "C 104", "O 71", "O 55", ""],
    ["Emergency care", "Colm Daly", "C 61", "", "", "O 15"],
    ["Purchasing", "Orla Finnegan", "C 36", "", "O 40", "X 12"],
  ]),
  ...of("Klinikverbund Rheinaue", [
    ["Cardiology", "Prof. Jens Albrecht", "C 92", "C 70", "C 38", ""],
    ["Surgery", "Dr. Katrin Vogt", "C 88", "C 64", "O 35", "C 20"],
    ["Laboratory", "Timo Reuter", "C 34", "", "O 26", "O 14"],
  ]),
  ...of("Nordkyst Universitetssykehus", [
    ["Neurology", "Dr. Silje Aune", "C 120", "C 85", "X 44", ""],
    ["Research", "Prof. Eirik Moen", "C 110", "X 60", "X 52", "C 26"],
  ]),
  ...of("Hôpitaux de la Vallée Claire", [
    ["Maternity", "Dr. Lucie Perrin", "C 84", "O 46", "C 30", ""],
    ["Radiology", "Dr. Marc Delon", "C 78", "C 66", "", "O 18"],
  ]),
  ...of("Meridian Health Partners", [
    ["Primary care", "Helen Ashby", "C 142", "", "O 58", "C 24"],
    ["Mental health", "Dr. Rhys Powell", "C 96", "O 32", "", ""],
  ]),
];

function of(account: string, lines: readonly Line[]): SampleCell[][] {
  return lines.map(([division, manager, ...services]) => [
    account,
    division,
    manager,
    ...services.map(stateOf),
  ]);
}

/** Without separators, so that every locale reads the same. */
function stateOf(code: string): string {
  const [letter, thousands] = code.split(" ");
  return code === "" ? "" : `${words[letter]} (${thousands}000)`;
}
