import type { Translated } from "../Messages";
import type { dashboard as english } from "../en/dashboard";

/** The sheets of the dashboard and its KPIs, and what their action says when it is done, in simplified Chinese. */
export const dashboard: Translated<typeof english> = {
  title: "关键客户仪表板",
  finding:
    "MRR 为 {mrr, number, wholeMoney}{trend, select, none {，与上期持平} up {，比上期增长 {change, number, share}} down {，比上期下降 {change, number, share}} other {}}；{danger, select, unknown {是否有高危客户尚不清楚} none {没有高危客户} other {{accounts, number} 个客户中有 {endangered, number} 个高危}}{danger, select, share {，占 MRR 的 {share, number, share}} other {}}。",
  unit: "{size, plural, =1 {MRR（{currency}）} =1000 {MRR（千 {currency}）} other {MRR（百万 {currency}）}}",
  unitAlone: "{size, plural, =1000 {MRR（千）} other {MRR（百万）}}",
  notesBeside: "本页右侧有 {notes, number} 条提示",
  changed: "来源已更改：请重新生成",

  tiles: {
    mrr: "MRR",
    mrrIn: "MRR（{currency}）",
    change: "MRR 变化",
    accounts: "客户",
    upsell: "升级销售机会",
    endangered: "高危客户",
    atRisk: "风险 MRR",
  },
  onPeriodAgo:
    "{way, select, up {▲ +{change, number, share}} down {▼ −{change, number, share}} other {○ 持平}}（较上期）",
  periodAgoUnknown: "○ 上期数据未知",
  comparedAll: "{way, select, up {▲ 上升} down {▼ 下降} other {○ 持平}}，按全部 {accounts, number} 个客户",
  compared:
    "{way, select, up {▲ 上升} down {▼ 下降} other {○ 持平}}，按 {accounts, number} 个客户中的 {compared, number} 个",
  noneMoved: "○ 没有新增或流失",
  came: "▲ +{came, number} 新增",
  went: "▼ −{went, number} 流失",
  cameAndWent: "▲ +{came, number} 新增  ▼ −{went, number} 流失",
  without: "{of, number} 个中 {accounts, number} 个没有 {plan}",
  noPlans: "没有已知的套餐",
  riskUnknown: "○ 风险未知",
  ofAccounts: "{endangered, plural, =0 {○} other {◆}} 占 {judged, number} 个客户的 {share, number, share}",
  shareUnknown: "○ MRR 占比未知",
  ofMrr: "{endangered, plural, =0 {○} other {◆}} 占 MRR 的 {share, number, share}",

  mrrHeading: "各套餐的 MRR",
  mrrDescription: "堆积柱形图：{first} 至 {last} 各套餐的 MRR。{finding}",
  changeHeading: "与上一期间相比的变化",
  changeDescription: "折线图：{first} 至 {last} 的 MRR 与上一期间相比的变化率。",
  changeNeeds:
    "套餐按每客户 MRR 从低到高排列。要显示更多期间，请添加表 VF_MrrHistory：先是期间列，然后每个套餐一列。",
  periodAgo: "上期",
  now: "现在",
  noPlan: "无套餐",
  onboardingHeading: "{accounts, plural, =0 {上线进度} other {上线进度：{share, number, share} 已完成}}",
  onboardingDescription: "上线进度圆环图。{labels}。",
  onboardingLabel: "{status}：{accounts, number}",
  satisfactionHeading: "满意度：平均 {mean, number, ::.0}（{lowest, number} 到 {highest, number}）",
  satisfactionUnknown: "满意度",
  satisfactionDescription:
    "条形图：{accounts, number} 个客户中给出各分数的有多少；平均为 {mean, number, ::.0}。",
  nothingKnown: "未知。请在 VF_Kpis 中填写“{column}”列。",

  queueUnknown: "风险队列：参与度或风险未知",
  queueEmpty: "风险队列：没有高危客户",
  queueHeading: "风险队列：{accounts, number} 个客户",
  queueCut: "风险队列：{accounts, number} 个中的前 {shown, number} 个；其余 {below, number} 个在本页下方",
  endangeredRule:
    "高危：参与度低于 {engagementLine, number} 且流失风险高于 {riskLine, number}。危险程度：超出两条界线多远，▲ 不到一半，◆ 超过一半。",
  rankRule: "按“{column}”从大到小排列，其次按截至 {day} 的排队天数。",
  rankRuleImportance: "按重要性（MRR 占比 × 流失风险）从大到小排列，其次按截至 {day} 的排队天数。",

  built:
    "仪表板已生成：{accounts, number} 个客户{danger, select, unknown {；是否高危尚不清楚} share {，其中 {endangered, number} 个高危，占 MRR 的 {share, number, share}} other {，其中 {endangered, number} 个高危}}。",
  made: "原先没有表 VF_Kpis，现已建在工作表“{sheet}”上{accounts, plural, =0 {} other {，含您的 # 个客户}}。请至少填写 MRR、参与度和流失风险，再生成仪表板。",

  kpisTitle: "关键客户的 KPI",
  kpisFinding: "每行一个客户。填写已知的内容，未知的留空，然后按“生成仪表板”。",
  kpisStamp:
    "其他列由您自定；数字列可用来为风险队列排序。要显示 MRR 的走势，请添加表 VF_MrrHistory：先是期间列，然后每个套餐一列。",
  limits: {
    Plan: "客户使用的套餐。使用两个套餐的客户占两行。",
    MRR: "目前的月度经常性收入，填数字。留空表示未知；0 表示没有。",
    "MRR a period ago": "上期的 MRR。此后新增的客户填 0。",
    Onboarding: "未开始、进行中或已完成。",
    Satisfaction: "按您自己的评分范围填数字：1 到 5、0 到 10 或 0 到 100，所有客户一致。",
    Engagement: "0（没有）到 100（充分）。",
    "Cancellation risk": "0（没有）到 100（必然）。",
    "In queue since": "客户进入风险队列的日期。",
  },
};
