import type { Translated } from "../Messages";
import type { team as english } from "../en/team";

/** The sheet of the team, its table to fill in, and what its action says when it is done, in simplified Chinese. */
export const team: Translated<typeof english> = {
  title: "团队职责",
  finding:
    "{accounts, number} 个客户中 {complete, number} 个的六个角色齐备；{open, plural, =0 {没有空缺的角色} other {# 个角色空缺}}。{openTasks, plural, =0 {没有未完成的任务。} other {# 项未完成的任务中有 {overdue, number} 项已超期。}}",
  coverageHeading: "谁担任哪个角色",
  coverageCaption: "○ 空缺：该客户无人担任此角色。空缺角色最多的客户排在最前。",
  openRole: "○ 空缺",
  rolesHeading: "六个角色的覆盖情况",
  rolesDescription: "堆积条形图：每个角色在多少个客户有人担任，在多少个客户空缺。{finding}",
  overdueHeading: "超期任务（{tasks, number}）",
  overdueCaption: "{day} 之前到期而未完成，超期最久的在前。",
  noneOverdue: "无：没有未完成的任务在 {day} 之前到期。",
  changed: "团队已更改：请重新生成",
  built:
    "团队已生成：{accounts, number} 个客户的 {people, number} 人，{open, number} 个空缺角色，{overdue, number} 项超期任务。",
  made: "原先没有表 VF_Team，现已建在工作表“{sheet}”上。请每行写一个人员、客户和角色，再生成团队。",

  inputTitle: "关键客户的团队",
  inputHint: "每行一个人员、客户和角色，以及此人的职责；如有任务，写上到期日。",
  inputMore: "有两个角色或两项任务的人占两行。然后生成团队。",
  limits: {
    Role: "六个之一：{roles}。",
    Due: "任务应完成的日期。",
  },
};
