import type { Translated } from "../Messages";
import type { values as english } from "../en/values";

/** Words that people choose from lists or find in cells, in simplified Chinese. */
export const values: Translated<typeof english> = {
  teamRoles: {
    "Technical expert": "技术专家",
    "Relationship lead": "关系负责人",
    Collaborator: "协作者",
    "Project manager": "项目经理",
    Innovator: "创新者",
    "Results driver": "结果推动者",
  },
  productStates: {
    Customer: "客户",
    Opportunity: "机会",
    Competitor: "竞争对手",
    Blank: "空白",
  },
  charterSections: {
    Purpose: "宗旨",
    Scope: "范围",
    "Key-account criteria": "关键客户标准",
    Roles: "角色",
    Rules: "规则",
    Goals: "目标",
    "Review cadence": "回顾节奏",
  },
  taskStatuses: {
    Late: "逾期",
    Behind: "落后",
    "On track": "正常",
    "To come": "未开始",
    Done: "已完成",
    "No dates": "无日期",
  },
  quadrants: {
    Grow: "拓展",
    Protect: "守护",
    Develop: "培育",
    Maintain: "维持",
  },
  dimensions: {
    Growth: "增长",
    Harmony: "契合度",
  },
  criterionSources: {
    Rating: "评分",
    "Revenue total": "收入总额",
    "Last change": "最近变化",
    CAGR: "CAGR",
  },
  yesNo: {
    yes: "是",
    no: "否",
  },
  movements: {
    Up: "上升",
    Down: "下降",
    Unchanged: "不变",
    New: "新增",
    Lost: "流失",
  },
  onboarding: {
    "Not started": "未开始",
    "In progress": "进行中",
    Done: "已完成",
  },
  relationships: {
    Positive: "积极",
    Neutral: "中立",
    Negative: "消极",
    Unknown: "未知",
  },
  decisionPowers: {
    High: "高",
    Medium: "中",
    Low: "低",
    Unknown: "未知",
  },
  strengths: {
    Weak: "弱",
    Medium: "中",
    Strong: "强",
  },
};
