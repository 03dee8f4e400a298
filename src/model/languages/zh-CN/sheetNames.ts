import type { Translated } from "../Messages";
import type { sheetNames as english } from "../en/sheetNames";

/** Names of our sheets, of at most 31 characters, in simplified Chinese. */
export const sheetNames: Translated<typeof english> = {
  Pareto: "帕累托",
  ABC: "ABC",
  "KAM Settings": "KAM 设置",
  "Scoring matrix": "评分矩阵",
  "KA dashboard": "关键客户仪表板",
  Retention: "客户留存",
  "Profit matrix": "利润矩阵",
  "KAM charter": "KAM 章程",
  Timeline: "时间表",
  Team: "团队",
  "Division map": "部门地图",
  "Decision map": "决策地图",
  Contents: "目录",
  Criteria: "标准",
  Ratings: "评分",
  KPIs: "KPI",
  "MRR history": "MRR 历史",
  Profit: "利润",
  Charter: "章程",
  Plan: "计划",
  Divisions: "部门",
  "Team members": "团队成员",
  Contacts: "联系人",
  Influence: "影响",
  Revenue: "收入",
};
