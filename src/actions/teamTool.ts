import { overdueTasks } from "../analyses/team/overdueTasks";
import { roleCoverage } from "../analyses/team/roleCoverage";
import { teamFacts } from "../analyses/team/teamFacts";
import { dayOfCell } from "../intake/cells/dayOfCell";
import { readTeam } from "../intake/team/readTeam";
import type { TeamRun } from "../model/team";
import { teamTexts } from "../model/teamTexts";
import { dayOf } from "../reports/dayOf";
import { teamInput } from "../reports/team/teamInput";
import { teamReport } from "../reports/team/teamReport";
import { inputSheetName } from "./inputSheetName";
import type { Computed, Given, Tool } from "./Tool";

/**
 * "Build team": the sheet `Team`, who has which of the six roles for each account, and which tasks are overdue. Where
 * there is no `VF_Team` it is made, for the person to fill in.
 */
export const teamTool: Tool<TeamRun> = {
  id: "buildTeam",
  revenue: "not read",
  settings: [],
  compute: computeTeam,
};

function computeTeam({ book, settings, request, notes, unchanged }: Given): Computed<TeamRun> {
  const read = readTeam(book, settings);
  if (!read) {
    const input = teamInput();
    const result = {
      action: "buildTeam",
      message: teamTexts.made({ sheet: inputSheetName(book, input) }),
      notes,
    };
    return { sheets: [], inputs: [input], read: [], result };
  }
  const { team } = read;
  const day = dayOf(request.asOf);
  const today = dayOfCell(day, { date1904: book.date1904, monthFirst: false });
  const coverage = roleCoverage(team.entries);
  const overdue = overdueTasks(team.entries, today);
  const facts = teamFacts(team.entries, coverage, overdue);
  const allNotes = [...notes, ...read.notes];
  const sheet = teamReport({
    team,
    facts,
    coverage,
    overdue,
    notes: allNotes,
    day,
    unchanged: unchanged([team.place]),
  });
  return {
    sheets: [sheet],
    read: [team.place],
    result: { action: "buildTeam", message: teamTexts.built(facts), notes: allNotes, facts },
  };
}
