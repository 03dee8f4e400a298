import type { Translated } from "../Messages";
import type { timeline as english } from "../en/timeline";

/** The sheet of the timeline, its table to fill in, and what its action says when it is done, in simplified Chinese. */
export const timeline: Translated<typeof english> = {
  title: "实施时间表",
  finding:
    "{late, plural, =0 {{tasks, number} 项任务均未逾期} =1 {{tasks, number} 项任务中有 # 项逾期，逾期 {days, number} 天（{latest}）} other {{tasks, number} 项任务中有 # 项逾期，最久的逾期 {days, number} 天（{latest}）}}；{behind, number} 项落后，{done, number} 项已完成。",
  findingAllDone: "{tasks, plural, =1 {唯一的任务已完成。} other {全部 # 项任务均已完成。}}",
  chartHeading: "计划",
  chartHeadingOf: "计划：{dated, number} 项任务中最接近今天的 {shown, number} 项",
  chartCaption:
    "条形从任务的第一天延伸到最后一天。逾期：到今天应完成而未完成的部分。◆ 表示结束日已过的任务，▲ 表示落后的任务。",
  chartDescription: "任务甘特图：已完成、逾期和未完成的部分，并以一条线标出今天（{day}）。{finding}",
  changed: "任务已更改：请重新生成",
  noChart: "尚无任务同时有开始和结束日期，因此没有可绘制的内容。",
  parts: { done: "已完成", late: "逾期", open: "待落实", today: "今天" },
  lateLabel: "◆ {label}（逾期 {days, number} 天）",
  behindLabel: "▲ {label}（落后）",
  ownersHeading: "责任人",
  ownersCaption: "重叠：从 {day} 起同时有两项或以上未完成任务的天数。逾期任务今天仍算未完成。",
  busiest: "{tasks, plural, =1 {从 {from} 起 1 项任务} other {从 {from} 起同时 # 项任务}}",
  nothingOpen: "没有待落实的任务",
  tasksHeading: "全部 {tasks, number} 项任务，按开始日期排列",
  tasksCaption: "天数为日历天，含首尾两天：周末和节假日因国家而异。",
  built:
    "时间表已生成：{tasks, number} 项任务，{late, number} 项逾期，{behind, number} 项落后，{done, number} 项已完成。",
  made: "原先没有表 VF_Timeline，现已建在工作表“{sheet}”上。请每行写一项任务及其开始和结束，再生成时间表。",

  inputTitle: "实施计划",
  inputHint: "每行一项任务：客户、任务、责任人、第一天和最后一天，以及完成了多少。",
  inputMore: "“完成度 %”：未开始的任务填 0，已完成的填 100。然后生成时间表。",
  limits: {
    Start: "任务的第一天，填日期。",
    End: "任务的最后一天，填日期，不早于开始。",
    "Done %": "0 到 100。",
  },
};
