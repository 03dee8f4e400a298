import { judgeTasks } from "../../../src/analyses/timeline/judgeTasks";
import { nearestTasks } from "../../../src/analyses/timeline/nearestTasks";
import { ownerLoads } from "../../../src/analyses/timeline/ownerLoads";
import { timelineFacts } from "../../../src/analyses/timeline/timelineFacts";
import type { TimelineTask } from "../../../src/model/timeline";

function task(name: string, start: number, end: number, done: number, owner = "Mia"): TimelineTask {
  return { name, account: "Helios", owner, ownerKey: owner.toLowerCase(), start, end, done };
}

test.each<[string, TimelineTask, number, string, number]>([
  ["5 of 10 days gone, 30% done", task("a", 100, 109, 0.3), 105, "Behind", NaN],
  ["5 of 10 days gone, 50% done", task("a", 100, 109, 0.5), 105, "On track", NaN],
  ["7 of 10 days gone, 70% done", task("a", 100, 109, 0.7), 107, "On track", NaN],
  ["the last day is not over", task("a", 100, 109, 0.95), 109, "On track", NaN],
  ["the day after the last", task("a", 100, 109, 0.95), 110, "Late", 1],
  ["three days after", task("a", 100, 109, 0.3), 112, "Late", 3],
  ["done, however late", task("a", 100, 109, 1), 112, "Done", NaN],
  ["begins today", task("a", 100, 100, 0), 100, "On track", NaN],
  ["begins tomorrow", task("a", 101, 109, 0), 100, "To come", NaN],
  ["only its end is known", task("a", NaN, 109, 0), 112, "Late", 3],
  ["only its start is known", task("a", 100, NaN, 0), 112, "No dates", NaN],
])("%s", (_, given, today, status, daysLate) => {
  expect(judgeTasks([given], today)[0]).toMatchObject({ status, daysLate });
});

test("a task of one day takes one day, and those without a start come last", () => {
  const tasks = judgeTasks([task("c", NaN, NaN, 0), task("b", 105, 105, 0), task("a", 100, 109, 0)], 100);
  expect(tasks.map(({ name, days }) => [name, days])).toEqual([
    ["a", 10],
    ["b", 1],
    ["c", NaN],
  ]);
});

test("overlap: day 100 of the late task and the running one, 103 to 105 of two running ones", () => {
  const tasks = judgeTasks(
    [
      task("a", 90, 105, 0.6),
      task("b", 103, 110, 0),
      task("c", 85, 95, 0.5),
      task("done", 90, 120, 1),
      task("alone", 100, 101, 0, "Jonas"),
    ],
    100,
  );
  expect(ownerLoads(tasks, 100)).toEqual([
    { owner: "Mia", tasks: 4, open: 3, late: 1, overlapDays: 4, mostAtOnce: 2, busyFrom: 100 },
    { owner: "Jonas", tasks: 1, open: 1, late: 0, overlapDays: 0, mostAtOnce: 1, busyFrom: 100 },
  ]);
});

test("one task ends on the day before the next begins: no overlap", () => {
  const tasks = judgeTasks([task("a", 100, 104, 0), task("b", 105, 109, 0)], 100);
  expect(ownerLoads(tasks, 100)[0]).toMatchObject({ overlapDays: 0, mostAtOnce: 1 });
});

test("the nearest: what runs and is late before what is done, then by days away", () => {
  const tasks = judgeTasks(
    [
      task("done long ago", 10, 20, 1),
      task("late", 50, 60, 0.5),
      task("done yesterday", 90, 99, 1),
      task("running", 95, 120, 0.9),
      task("next week", 107, 110, 0),
      task("no dates", NaN, NaN, 0),
    ],
    100,
  );
  const names = (most: number) => nearestTasks(tasks, 100, most).map(({ name }) => name);
  expect(names(1)).toEqual(["late"]);
  expect(names(3)).toEqual(["late", "done yesterday", "running"]);
  expect(names(9)).toEqual(["done long ago", "late", "done yesterday", "running", "next week"]);
});

test("the task that is late the longest is named", () => {
  const tasks = judgeTasks([task("a", 80, 95, 0.5), task("b", 80, 90, 0.5), task("c", 80, 90, 1)], 100);
  expect(timelineFacts(tasks)).toMatchObject({
    tasks: 3,
    counts: { Late: 2, Done: 1, Behind: 0 },
    latest: { name: "b", daysLate: 10 },
  });
});
