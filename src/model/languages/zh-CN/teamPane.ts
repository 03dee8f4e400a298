import type { Translated } from "../Messages";
import type { teamPane as english } from "../en/teamPane";

/** The pane's view of the team, in simplified Chinese. */
export const teamPane: Translated<typeof english> = {
  found: "团队中有 {count, number} 人",
  toTable: "转到团队",
  noTableTitle: "尚无团队",
  noTable: "团队工作表读取表 VF_Team。按下按钮即可建立该空表；然后写明谁在哪个客户担任哪个角色。",
  hints: {
    Person: "每行一个人员、客户和角色",
    Account: "角色所属的客户",
    Role: "六个之一：{roles}",
    Responsibility: "此人负责什么",
    Task: "要做什么（如有）",
    Due: "何时到期，填日期",
    Status: "未完成或已完成",
  },

  title: "六个角色",
  complete: "六个角色齐备的客户",
  ofAccounts: "共 {accounts, number} 个",
  open: "无人担任的角色",
  overdue: "超期任务",
  ofOpen: "共 {tasks, number} 项未完成",
  gapsTitle: "缺少角色的客户（{accounts, number}）",
  gapsHint: "以下角色无人担任：",
  noGaps: "每个客户六个角色齐备。",
  overdueTitle: "超期任务（{tasks, number}）",
  daysOverdue: "超期 {days, number} 天",
};
