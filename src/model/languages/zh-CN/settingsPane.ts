import type { Translated } from "../Messages";
import type { settingsPane as english } from "../en/settingsPane";

/** What the pane's settings of the tiers say, and what is wrong with them before they are written, in simplified Chinese. */
export const settingsPane: Translated<typeof english> = {
  title: "设置",
  tierName: "第 {place, number} 个级别的名称",
  tierLine: "级别 {tier} 的界线",
  tierHolds: "{accounts, number} 个客户，占收入的 {share, number, share}",
  theRest: "其余",
  addTier: "添加级别",
  removeTier: "移除最后一个",
  paretoLine: "关键少数带来",
  splitBy: "界线衡量",
  splitByNames: {
    "share of revenue": "收入占比",
    "share of accounts": "客户占比",
    "absolute revenue": "客户的收入",
    "number of accounts": "客户数",
  },
  crossing: "跨越界线的客户",
  crossingNames: { "stays above": "归入上一级别", "falls below": "归入下一级别" },
  groupDatesBy: "日期分组方式",
  groupNames: { year: "年", quarter: "季度", month: "月" },
  writeTierColumns: "在我的数据旁写级别列",
  visibleRowsOnly: "仅读取可见行",
  recomputeByItself: "我编辑后自动运行",
  recomputeByItselfHint: "仅在此窗格打开且无他人编辑工作簿时，最多 {accounts, number} 个客户",
  currency: "仅读取此货币的行",
  currencyHint: "代码，如 EUR；只有一种货币时留空",
  reset: "恢复已保存的设置",
  faults: {
    nameMissing: "每个级别都需要名称。",
    namesAlike: "有两个级别名称相同。",
    nameTaken: "New、Lost、– 和含逗号的名称不能用作级别。",
    lineMissing: "每条界线都需要大于 0 的数字。",
    linesDisordered: "每条界线都必须在前一条之后。",
  },
};
