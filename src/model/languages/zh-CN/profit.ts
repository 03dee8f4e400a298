import type { Translated } from "../Messages";
import type { profit as english } from "../en/profit";

/** The sheet of the profit matrix, its table to fill in, and what its action says when it is done, in simplified Chinese. */
export const profit: Translated<typeof english> = {
  title: "利润矩阵",
  finding:
    "{accounts, number} 个客户中，最好的 {earners, number} 个赚得利润的 {earnedShare, number, share}；最后 {losers, number} 个又失去 {lostShare, number, share}。",
  findingNoneLoses:
    "{accounts, plural, =1 {唯一的客户赚得全部利润。} other {没有客户亏损；# 个客户中最好的 {few, number} 个赚得利润的 {fewShare, number, share}。}}",
  findingNothingLeft:
    "没有剩余利润：{accounts, number} 个客户中最好的 {earners, number} 个赚得 {earned}，最后 {losers, number} 个亏损 {lost}。",
  findingLoss:
    "整体亏损 {loss}：{accounts, number} 个客户中最好的 {earners, number} 个赚得 {earned}，最后 {losers, number} 个亏损 {lost}。",
  findingNoneEarns: "没有客户盈利：{losers, number} 个客户亏损 {lost}。",
  findingNothing: "没有客户盈利或亏损。",
  moneyUnit:
    "{size, plural, =1 {金额单位：{currency}} =1000 {金额单位：千 {currency}} other {金额单位：百万 {currency}}}",
  moneyUnitAlone: "{size, plural, =1000 {金额单位：千} other {金额单位：百万}}",
  linesAt: "分界线为中位数",
  changed: "VF_Profit 已更改：请重新生成",

  matrixHeading: "利润率与服务成本",
  matrixCaption:
    "虚线：中位数，利润率 {margin, number, share}、服务成本 {cost, number, share}。橙色线以下的客户亏损。",
  matrixCaptionNone: "没有收入大于零的客户。",
  matrixDescription:
    "客户按毛利率（向上）和服务成本占收入的比例（向右）分布，分界为 {margin, number, share} 和 {cost, number, share}。{finding}",
  margin: "毛利率",
  cost: "服务成本占收入的比例",
  quadrants: {
    protect: "保护",
    serveLeaner: "精简服务",
    raiseMargin: "提高利润率",
    rethink: "重新考虑",
  },
  series: {
    earns: "盈利",
    loses: "亏损",
    quadrants: "象限",
    marginLine: "毛利率中位数",
    costLine: "服务成本中位数",
    breakEven: "盈亏平衡",
    curve: "累计利润",
    peak: "峰值",
  },
  whaleHeading: "鲸鱼曲线",
  whaleCaption: "累计利润，从最好的客户开始；超过 100% 的部分由最后的客户失去。",
  whaleCaptionMoney: "累计贡献，从最好的客户开始；没有可计算占比的利润。",
  whaleDescription: "各客户累计利润的折线图，从最好的客户开始。{finding}",
  whaleAccounts: "客户，从最好的开始",
  profitLine: "利润的 100%",
  peak: "峰值：{accounts, number} 个，{height}",
  gridHeading: "各类别各产品的利润",
  gridCaption: "取自 VF_Profit 的产品列；自身利润未知的客户也计入此处。",
  noCategory: "无类别",
  tableHeading: "{accounts, number} 个客户，利润最高的在前",
  tableCaption:
    "毛利率 =（收入 – 货物成本）÷ 收入。贡献 = 收入 – 货物成本 – 服务成本。恰好在线上的归入较好的一侧。",
  quadrantWords:
    "{protect}：利润率高，服务成本低。{serveLeaner}：两者都高。{raiseMargin}：两者都低。{rethink}：利润率低，服务成本高。",

  built: "利润矩阵已生成：{accounts, number} 个客户，{losers, plural, =0 {没有亏损} other {# 个亏损}}。",
  made: "原先没有表 VF_Profit，现已建在工作表“{sheet}”上{accounts, plural, =0 {} other {，含您的 # 个客户}}。请填写收入、货物成本和服务成本，再生成利润矩阵。",

  inputTitle: "关键客户的收入和成本",
  inputFinding: "每行一个客户，所有金额属于同一期间。未知的留空，然后按“生成利润矩阵”。",
  inputStamp: "如果知道各产品的利润，请为每个产品添加一列。",
  limits: {
    Revenue: "该期间的收入，填数字。留空表示未知；0 表示没有。",
    "Cost of goods": "售出的货物或服务的成本，填大于零的数字。",
    "Cost to serve": "销售、支持、物流、账期等：服务该客户的成本，填大于零的数字。",
  },
};
