import type { TeamRole } from "../team";

/** Person, account, role, responsibility; then a task, its due day counted from today, and its status. */
type Line = readonly [
  person: string,
  account: string,
  role: TeamRole,
  responsibility: string,
  task?: string,
  due?: number,
  status?: string,
];

/** Who does what for the five largest accounts; some roles are still open. */
export const sampleTeam: readonly Line[] = [
  ...of("St. Brigid Hospital Group", [
    ["Maren Brandt", "Relationship lead", "Executives and the adviser", "Prepare the executive workshop", 9],
    ["Jonas Weil", "Technical expert", "Architecture and security", "Close the security review", -6],
    ["Priya Nair", "Innovator", "Care analytics for cardiology", "Show the pilot’s first results", 20],
    ["Tomas Lind", "Project manager", "Plan and risks of the upsell", "Plan the roll-out", 30],
    ["Claire Aubry", "Collaborator", "Hospital users and training"],
    ["Hugh Marsh", "Results driver", "Premium contract", "Send the offer", 24],
  ]),
  ...of("Klinikverbund Rheinaue", [
    ["Maren Brandt", "Relationship lead", "Management board", "Invite to the user forum", 15],
    ["Jonas Weil", "Technical expert", "Imaging archive"],
    ["Tomas Lind", "Project manager", "Laboratory connection", "Agree on the test data", -12],
    ["Hugh Marsh", "Results driver", "Growth in surgery"],
  ]),
  ...of("Nordkyst Universitetssykehus", [
    ["Ingrid Solheim", "Relationship lead", "Hospital management", "Hold the monthly review", -9],
    ["Jonas Weil", "Technical expert", "Stability of the service", "Report on the outages", -30, "Done"],
    ["Priya Nair", "Project manager", "Migration to the new region", "Move the second data centre", 42],
  ]),
  ...of("Hôpitaux de la Vallée Claire", [
    ["Claire Aubry", "Relationship lead", "Management and doctors", "Plan the joint press note", 6],
    ["Priya Nair", "Innovator", "Maternity analytics"],
    ["Tomas Lind", "Project manager", "Radiology roll-out", "Finish the training plan", -4],
    ["Dayo Okafor", "Collaborator", "User group"],
    ["Jonas Weil", "Technical expert", "Interfaces"],
  ]),
  ...of("Meridian Health Partners", [
    ["Hugh Marsh", "Relationship lead", "Partners and finance", "Offer care analytics", 18],
    ["Dayo Okafor", "Results driver", "Use per practice", "Show the savings report", 3, "In progress"],
    ["Jonas Weil", "Technical expert", "Backup and recovery"],
  ]),
];

type Member = readonly [Line[0], Line[2], Line[3], Line[4]?, Line[5]?, Line[6]?];

function of(account: string, members: readonly Member[]): Line[] {
  return members.map(([person, role, responsibility, task, due, status]) => [
    ...([person, account, role, responsibility, task, due] as const),
    task === undefined ? undefined : (status ?? "Open"),
  ]);
}
