import type { Translated } from "../Messages";
import type { retentionPane as english } from "../en/retentionPane";

/** The pane's view of retention, in simplified Chinese. */
export const retentionPane: Translated<typeof english> = {
  title: "留住与流失",
  logo: "留住的客户（客户留存率）",
  gross: "留住的收入，不含增长 (GRR)",
  net: "留住的收入，含增长 (NRR)",
  notKnown: "未知",
  ofAccounts: "{kept, number} / {opening, number}",
  lostTitle: "流失和缩减的客户（{accounts, number}）",
  nobodyLost: "没有客户离开或减少收入。",
  left: "流失 {amount}",
  bringsLess: "缩减 {amount}",
  from: "从",
  to: "到",
  lastTwo: "始终为最近两个期间",
};
