import type { Translated } from "../Messages";
import type { profitPane as english } from "../en/profitPane";

/** The pane's view of the profit matrix, in simplified Chinese. */
export const profitPane: Translated<typeof english> = {
  found: "{count, number} 个客户有收入和成本",
  toTable: "转到收入和成本",
  noTableTitle: "尚无成本",
  noTable: "利润矩阵读取表 VF_Profit。按下按钮即可建立该空表；如已找到收入，会列入您的客户；然后填写。",
  hints: {
    Account: "每行一个",
    Revenue: "同一期间的收入；留空为未知，0 为没有",
    "Cost of goods": "售出的货物或服务的成本",
    "Cost to serve": "销售、支持、物流、账期",
    Category: "客户的类别，可不填",
  },

  title: "谁盈利，谁亏损",
  profit: "利润",
  earned: "赚得",
  givenBack: "失去",
  unknown: "利润未知",
  ofAccounts: "{accounts, number} 个客户",
  best: "利润最高的客户",
  losing: "亏损的客户（{accounts, number}）",
  noneLosing: "没有客户亏损。",
  earns: "盈利 {amount}",
  loses: "亏损 {amount}",
};
