import { judgeTasks } from "../analyses/timeline/judgeTasks";
import { nearestTasks } from "../analyses/timeline/nearestTasks";
import { ownerLoads } from "../analyses/timeline/ownerLoads";
import { timelineFacts } from "../analyses/timeline/timelineFacts";
import { dayOfCell } from "../intake/cells/dayOfCell";
import { readTimeline } from "../intake/timeline/readTimeline";
import type { TimelineRun } from "../model/timeline";
import { timelineTexts } from "../model/timelineTexts";
import { dayOf } from "../reports/dayOf";
import { timelineInput } from "../reports/timeline/timelineInput";
import { timelineReport } from "../reports/timeline/timelineReport";
import { inputSheetName } from "./inputSheetName";
import type { Computed, Given, Tool } from "./Tool";

/**
 * "Build timeline": the sheet `Timeline`, a Gantt of what `VF_Timeline` plans, with what is late today. Where there is no
 * such table it is made, for the person to fill in.
 */
export const timelineTool: Tool<TimelineRun> = {
  id: "buildTimeline",
  revenue: "not read",
  settings: [],
  compute: computeTimeline,
};

/** More bars than these cannot be read on one page. */
const MOST_DRAWN = 30;

function computeTimeline({ book, settings, request, notes, unchanged }: Given): Computed<TimelineRun> {
  const day = dayOf(request.asOf);
  const today = dayOfCell(day, { date1904: book.date1904, monthFirst: false });
  const read = readTimeline(book, settings, today);
  if (!read) {
    const input = timelineInput();
    const message = timelineTexts.made({ sheet: inputSheetName(book, input) });
    return {
      sheets: [],
      inputs: [input],
      read: [],
      result: { action: "buildTimeline", message, notes },
    };
  }
  const { place, toSerial } = read.timeline;
  const tasks = judgeTasks(read.timeline.tasks, today);
  const facts = timelineFacts(tasks);
  const allNotes = [...notes, ...read.notes];
  const sheet = timelineReport({
    facts,
    tasks,
    nearest: nearestTasks(tasks, today, MOST_DRAWN),
    owners: ownerLoads(tasks, today),
    today,
    toSerial,
    notes: allNotes,
    stamp: { day, table: place, unchanged: unchanged([place]) },
  });
  const message = timelineTexts.built(facts);
  return {
    sheets: [sheet],
    read: [place],
    result: { action: "buildTimeline", message, notes: allNotes, facts },
  };
}
