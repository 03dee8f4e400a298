/** Account, task, owner, first and last day counted from today, and how much is done in percent. */
type Line = readonly [account: string, task: string, owner: string, start: number, end: number, done: number];

/** Four programmes on their way: the upsell at the largest account, two rescues and an onboarding. */
export const sampleTimeline: readonly Line[] = [
  ["St. Brigid Hospital Group", "Review of the Care plan", "Maren Brandt", -84, -57, 100],
  ["St. Brigid Hospital Group", "Business case for Premium", "Maren Brandt", -56, -22, 100],
  ["St. Brigid Hospital Group", "Security review with Accenture", "Jonas Weil", -28, -6, 70],
  ["St. Brigid Hospital Group", "Pilot in Cardiology", "Priya Nair", -14, 35, 30],
  ["St. Brigid Hospital Group", "Executive workshop", "Maren Brandt", 12, 14, 0],
  ["St. Brigid Hospital Group", "Premium contract", "Hugh Marsh", 21, 49, 0],
  ["St. Brigid Hospital Group", "Roll-out in five divisions", "Jonas Weil", 50, 140, 0],
  ["Nordkyst Universitetssykehus", "Root cause of the outages", "Jonas Weil", -49, -30, 100],
  ["Nordkyst Universitetssykehus", "Service plan with monthly reviews", "Ingrid Solheim", -30, -9, 60],
  ["Nordkyst Universitetssykehus", "Migration to the new region", "Priya Nair", -20, 42, 20],
  ["Nordkyst Universitetssykehus", "Renewal talks", "Ingrid Solheim", 28, 63, 0],
  ["Ospedali Riuniti di Valmora", "Visit of the sponsor", "Claire Aubry", -18, -16, 100],
  ["Ospedali Riuniti di Valmora", "Training of the key users", "Priya Nair", -10, 25, 35],
  ["Ospedali Riuniti di Valmora", "Price model by use", "Claire Aubry", 5, 33, 0],
  ["Kinderklinik Birkenhain", "Data transfer", "Jonas Weil", -35, -3, 90],
  ["Kinderklinik Birkenhain", "Go-live and hand-over", "Maren Brandt", -2, 18, 10],
];
