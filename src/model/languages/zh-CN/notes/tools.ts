import type { Translated } from "../../Messages";
import type { toolNotes as english } from "../../en/notes/tools";

/** Doubts about the tables that people fill in, in simplified Chinese. */
export const toolNotes: Translated<typeof english> = {
  emptySection: "{address}（“{name}”）尚无文本；该章节未列入章程。",
  noSection: "{address} 有文本但上方没有章节；已列在“{name}”之下。",
  longCharter: "章程共 {count, number} 行，为放在一页上而缩小打印；不超过 {most, number} 行时便于阅读。",
  notKnown:
    "“{column}”在 {accounts, number} 行中有 {count, number} 行为空（{list}）；留空表示未知，绝不按 0 处理。",
  kpiColumnMissing: "{address} 没有“{column}”列，因此相关情况未知。",
  outOfHundred: "{address} 的内容为 {value}；必须为 0 到 100，现按未知处理。",
  satisfactionOff: "{address} 的内容为 {value}；满意度必须为 0 到 100，现按未知处理。",
  looksLikeShares:
    "“{column}”没有大于 1 的值，却有小数，如 {address} 中的 {value}；已按百分制的数值读取。如果是占比，请将该列设为 % 格式，或将 0.35 写成 35。",
  onboardingWord: "{address} 写的是“{value}”；请填“未开始”“进行中”“已完成”或百分比。现按未知处理。",
  negativeMrr: "{address} 的 MRR 为负（{value}）；它会降低合计，且没有重要性。",
  textDate: "{address} 中的日期是以文本形式输入的（{value}）；已按 {day} 读取。",
  noQueueDate: "{address} 的内容为“{value}”，不是日期；排队天数未知。",
  futureDate: "{address} 晚于 {day}（{value}）；排队天数未知。",
  joinedKpis: "“{name}”出现在 {count, number} 行中（{list}）；MRR 已相加，其余取最令人担忧的值。",
  planNotInHistory: "套餐“{plan}”在 VF_MrrHistory 中没有列；它排在该表的套餐之前。",
  queuedNotEndangered:
    "填了“排队开始”日期，但按规则并非高危，因此不在队列中，共 {count, number} 个：{list}。",
  notJudged: "参与度或流失风险未知，因此无法判断客户是否高危，共 {count, number} 个：{list}。",
  repeatedPeriod: "{address} 再次出现 {period}；其 MRR 已相加。",
  periodsAsTheyStand: "{address} 中并非每个期间都是日期、月、季度或年；保持行的顺序。",
  historyDiffers:
    "VF_MrrHistory 在 {period} 的期末值为 {history, number, wholeMoney}，而 VF_Kpis 合计为 {mrr, number, wholeMoney}；指标卡以 VF_Kpis 为准。",
  profitUnknown: "收入或某项成本为空或不是数字，因此利润未知，客户已略过，共 {count, number} 个：{list}。",
  joinedProfit: "“{name}”出现在 {count, number} 行中（{list}）；金额已相加。",
  severalCategories: "“{name}”属于多个类别（{list}）；按“{category}”计入。",
  negativeCost: "{address} 的成本为负（{value}）；它会提高利润。",
  zeroRevenue:
    "收入为零或更低，因此没有利润率：客户列入鲸鱼曲线，但不在象限中，共 {count, number} 个：{list}。",
  lossMakers: "亏损的客户，共 {count, number} 个，亏损最大的在前：{list}。",
  beyondChart: "超出图表范围，但列在表中，共 {count, number} 个：{list}。",
  blankTask: "{address} 没有写任务，但该行其他单元格已填写；该行已略过。",
  noTaskDate: "{address} 的内容为“{value}”，不是日期；该任务列在表中，不在图表中。",
  blankTaskDate: "{address} 为空；该任务列在表中，不在图表中。",
  endBeforeStart: "{address}（{end}）早于“{task}”的开始（{start}）；更正之前，两个日期都不使用。",
  doneOff: "{address} 的内容为 {value}；完成度为 0 到 100%，因此按 {number} 计算。",
  blankDone: "“完成度 %”在 {tasks, number} 行中有 {count, number} 行为空（{list}）；按 0% 计算。",
  unknownRole: "{address} 的内容为“{value}”；角色有：{roles}。该行不计入任何角色。",
  blankPerson: "{address} 没有写人员，因此该行的角色无人担任。",
  blankTeamAccount: "{address} 没有写客户，因此该行的角色不计入任何客户。",
  noDueDate: "{address} 的内容为“{value}”，不是日期；无法判断任务是否超期。",
  blankDivision: "{address} 没有写客户或部门；该行已略过。",
  repeatedDivision: "{address} 再次列出“{account}”的“{division}”；只读取了第一行。",
  unknownState: "{address} 的内容为“{value}”；请填“客户”“机会”或“竞争对手”，金额写在括号内。该单元格未计入。",
  badValue: "{address} 的内容为“{value}”；括号内不是大于零的值，因此未计入金额。",
  notAProduct: "{address}（“{header}”）既没有“客户”“机会”，也没有“竞争对手”；未视为产品。",
};
