import type { Translated } from "../Messages";
import type { dashboardPane as english } from "../en/dashboardPane";

/** The pane's view of the dashboard, in simplified Chinese. */
export const dashboardPane: Translated<typeof english> = {
  found: "{count, number} 个客户有 KPI",
  toTable: "转到 KPI",
  noTableTitle: "尚无 KPI",
  noTable: "仪表板读取表 VF_Kpis。按下按钮即可建立该空表；如已找到收入，会列入您的客户；然后填写。",
  hints: {
    Account: "每行一个",
    Plan: "使用的套餐",
    MRR: "每月支付的金额；留空为未知",
    "MRR a period ago": "新客户填 0",
    Onboarding: "未开始、进行中或已完成",
    Satisfaction: "按您自己的评分范围",
    Engagement: "0 到 100",
    "Cancellation risk": "0 到 100",
    "In queue since": "日期，用于正在挽留的客户",
  },

  title: "关键指标",
  totalMrr: "MRR",
  change: "与上期相比",
  endangered: "高危客户",
  atRisk: "风险 MRR",
  upsell: "升级销售机会",
  withoutPlan: "没有 {plan}",
  onboarding: "上线已完成",
  satisfaction: "满意度",
  notKnown: "未知",
  of: "{part, number} / {whole, number}",
  ofJudged: "共 {judged, number} 个",
  onScale: "范围 {lowest, number, count} 到 {highest, number, count}",
  endangeredRule: "高危：参与度低于 {engagement, number, count} 且流失风险高于 {risk, number, count}。",

  asOf: "截至日期",
  asOfHint: "留空则为生成当日",
  engagementLine: "高危：参与度低于",
  riskLine: "且流失风险高于",
  rankBy: "风险客户排序依据",
  importance: "重要性（MRR 占比 × 风险）",
};
