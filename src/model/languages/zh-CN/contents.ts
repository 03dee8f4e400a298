import type { Translated } from "../Messages";
import type { contents as english } from "../en/contents";

/** The sheet of contents, in simplified Chinese. */
export const contents: Translated<typeof english> = {
  title: "关键客户管理",
  findingNone: "{inputs, plural, =0 {尚未生成任何内容。} other {# 张工作表存有工具要读取的数据。}}",
  finding:
    "已生成 {tools, number} 个工具，{notes, plural, =0 {没有提示} other {有 # 条提示}}{missing, plural, =0 {} other {；# 个未能生成}}。",
  stamp: "截至 {moment} · 名称均为链接",
  resultsHeading: "已生成的内容",
  resultsHint: "提示是对个别单元格的疑问；每张工作表列出自己的提示。",
  inputsHeading: "数据来源",
  inputsHint: "那里的更改会在下次运行后体现。",
  missingHeading: "未生成的内容",
  missingHint: "以及原因。",
  nothingBuilt: "请在窗格中选择“全部生成”，或逐个运行工具。",
  pareto: "哪些少数客户带来大部分收入",
  abc: "各级别有多少客户、带来多少收入、谁变更了级别",
  settings: "所有工具的界线、评分范围和来源",
  revenue: "各客户各期间的收入",
  inputs: {
    Revenue: "各客户各期间的收入",
    VF_Criteria: "为客户评分的标准及权重",
    VF_Ratings: "每个客户在各标准上的评分",
    VF_Kpis: "每个客户的套餐、MRR、满意度和风险",
    VF_MrrHistory: "各月各套餐的 MRR",
    VF_Profit: "每个客户的收入和成本",
    VF_Divisions: "各部门购买什么",
    VF_Timeline: "任务及其责任人、开始、结束和进度",
    VF_Team: "谁担任哪个角色、负责哪项任务",
    VF_Charter: "章程文本，按章节排列",
    VF_Contacts: "谁决策、向谁汇报、对我们持什么态度",
    VF_Influence: "谁影响谁",
  },
  built:
    "已生成 {of, number} 个工具中的 {tools, number} 个，{notes, plural, =0 {没有提示} other {有 # 条提示}}。",
  prepared:
    "已为管理层准备好：目录排在最前，{hidden, plural, =0 {无需隐藏任何工作表} other {已隐藏 # 张工作表}}。",
  unprepared: "已撤回：工作表恢复原来的显示和顺序。",
  stopped: "您在轮到它之前停止了运行。",
};
