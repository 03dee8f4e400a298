import { teamRoles, type TeamFacts } from "./team";

/** What must be put right before the sheet of the team can be built. */
export const teamProblems = {
  noTeam:
    "{table} on {sheet} names nobody yet. Write one person, account and role a row, then build the team again.",
} as const;

/** What the team sheet doubts. */
export const teamNotes = {
  unknownRole: `{address} holds “{value}”; the roles are ${teamRoles.join(", ")}. It covers none of them.`,
  blankPerson: "{address} names nobody, so nobody takes the role of its row.",
  blankTeamAccount: "{address} names no account, so the role of its row is counted for none.",
  noDueDate: "{address} holds “{value}”, which is no date; nobody can say whether the task is overdue.",
} as const;

/** Every sentence and heading of the sheet `Team`. */
export const teamTexts = {
  title: "Team responsibilities",
  /** "1 of 3 accounts has all six roles; 5 roles are open. 2 of 7 open tasks are overdue." */
  finding: ({ accounts, complete, open, openTasks, overdue }: TeamFacts) => {
    const roles =
      open === 0 ? "no role is open" : `${counted(open, "role")} ${open === 1 ? "is" : "are"} open`;
    const tasks =
      openTasks === 0
        ? "No task is open."
        : `${count(overdue)} of ${counted(openTasks, "open task")} ${overdue === 1 ? "is" : "are"} overdue.`;
    return `${count(complete)} of ${counted(accounts, "account")} ${complete === 1 ? "has" : "have"} all six roles; ${roles}. ${tasks}`;
  },
  coverageHeading: "Who has which role",
  coverageCaption:
    "○ open: nobody has the role for this account. The accounts with the most open roles come first.",
  openRole: "○ open",
  rolesHeading: "Coverage of the six roles",
  rolesDescription: (finding: string) =>
    `Stacked bars: for how many accounts each role has somebody, and for how many it is open. ${finding}`,
  overdueHeading: (tasks: number) => `Overdue tasks (${count(tasks)})`,
  overdueCaption: (day: string) => `Due before ${day} and not done, the longest overdue first.`,
  noneOverdue: (day: string) => `None: no open task was due before ${day}.`,
  changed: "Team changed: build again",
  built: ({ people, accounts, open, overdue }: TeamFacts) =>
    `Team built: ${count(people)} people for ${counted(accounts, "account")}, ${counted(open, "open role")}, ${counted(overdue, "overdue task")}.`,
  made: (sheet: string) =>
    `There was no table VF_Team, so it stands now on the sheet ${sheet}. ` +
    "Write one person, account and role a row, then build the team.",

  inputTitle: "Team of the key accounts",
  inputHint:
    "One person, account and role a row, with what the person answers for; a task with its due day if there is one.",
  inputMore: "Who has two roles or two tasks takes two rows. Then build the team.",
} as const;

/** What the cells of `VF_Team` take, by column: the message that Excel shows. */
export const teamLimits = {
  Role: `One of the six: ${teamRoles.join(", ")}.`,
  Due: "The day by which the task is to be done, a date.",
} as const;

const count = (number: number) => number.toLocaleString("en-US");
const counted = (number: number, noun: string) => `${count(number)} ${noun}${number === 1 ? "" : "s"}`;
