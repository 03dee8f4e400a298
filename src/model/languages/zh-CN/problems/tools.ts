import type { Translated } from "../../Messages";
import type { toolProblems as english } from "../../en/problems/tools";

/** What must be put right in the tables that people fill in, in simplified Chinese. */
export const toolProblems: Translated<typeof english> = {
  noCharter: "“{sheet}”上的 {table} 尚无文本。请至少为一个章节写好文本，然后再次生成章程。",
  noKpiAccounts: "“{sheet}”上的 {table} 尚无客户。请每行写一个客户及其 MRR，然后再次生成仪表板。",
  noMrr: "“{sheet}”上的 {table} 中尚无客户有 MRR。请填写 MRR 列，然后再次生成仪表板。",
  unknownRankColumn: "无法按“{column}”为风险客户排序：{table} 没有这样的数字列。请选择以下之一：{list}。",
  noProfitAccounts: "“{sheet}”上的 {table} 尚无客户。请每行写一个客户及其收入和成本，然后再次生成利润矩阵。",
  noProfit:
    "“{sheet}”上的 {table} 中尚无客户同时有收入、货物成本和服务成本。请填写这三列，然后再次生成利润矩阵。",
  noCriteria: "“{sheet}”上的 {table} 没有标准。请至少写一个标准及其维度和权重。",
  badDimension: "{address} 的“维度”列写的是“{value}”。请填“增长”或“契合度”。",
  badWeight: "{address} 的“权重”列写的是“{value}”。请填数字，0 或以上。",
  negativeWeight: "{address} 将“{criterion}”的权重设为 {value}。权重须为 0 或以上。",
  hugeWeight: "{address} 将“{criterion}”的权重设为 {value}。权重最大为十亿。",
  zeroWeights: "所有权重都是 0（{address}），无法加权。请至少为一个标准设定权重。",
  badHigherIsBetter: "{address} 的“越高越好”列写的是“{value}”。请填“是”或“否”。",
  badCriterionSource: "{address} 的“来源”列写的是“{value}”。请填“评分”“收入总额”“最近变化”或“CAGR”。",
  badCriterionWish: "标准“{criterion}”的权重不能为 {value}。权重须在 0 到十亿之间。",
  ratingOutOfScale:
    "{address} 中“{criterion}”的评分为 {value}，超出 {lowest, number} 到 {highest, number} 的评分范围。{more, select, none {} some {{list} 也是如此。} other {{list} 等单元格也是如此。}}请更正，或更改设置“Rating scale”。",
  noTasks: "“{sheet}”上的 {table} 尚无任务。请每行写一项任务及其开始和结束，然后再次生成时间表。",
  noTeam: "“{sheet}”上的 {table} 尚无人员。请每行写一个人员、客户和角色，然后再次生成团队。",
  noDivisions: "“{sheet}”上的 {table} 尚无部门。请每行写一个部门，然后再次生成部门地图。",
  noProducts:
    "“{sheet}”上的 {table} 没有产品或服务的列。请在负责人右侧为每个产品或服务添加一列，然后再次生成部门地图。",
};
