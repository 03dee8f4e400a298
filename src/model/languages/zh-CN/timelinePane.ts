import type { Translated } from "../Messages";
import type { timelinePane as english } from "../en/timelinePane";

/** The pane's view of the timeline, in simplified Chinese. */
export const timelinePane: Translated<typeof english> = {
  found: "计划了 {count, number} 项任务",
  toTable: "转到任务",
  noTableTitle: "尚无计划",
  noTable: "时间表读取表 VF_Timeline。按下按钮即可建立该空表；然后每行写一项任务。",
  hints: {
    Account: "所属客户",
    Task: "每行一项",
    Owner: "由谁负责",
    Start: "第一天，填日期",
    End: "最后一天，填日期",
    "Done %": "0 到 100",
  },

  title: "计划进展",
  lateTitle: "逾期任务（{tasks, number}）",
  noneLate: "今天没有逾期的任务。",
  late: "逾期 {days, number} 天",
};
