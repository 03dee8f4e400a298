import type { Translated } from "../Messages";
import type { sheets as english } from "../en/sheets";

/** Sentences and headings of the sheets of Pareto, ABC and settings, and what all sheets share, in simplified Chinese. */
export const sheets: Translated<typeof english> = {
  paretoTitle: "帕累托分析",
  vitalFew:
    "{ranked, number} 个客户中的 {few, number} 个（{fewShare, number, share}）带来 {line, number, line} 的收入；{topFifth, plural, =1 {最大的客户} other {前 20% 的客户}}带来 {topShare, number, share}。",
  vitalFewOne: "一个客户带来全部收入。",
  concentration:
    "最大的客户带来 {top1, number, share} 的收入{tops, select, one {} five {，最大的五个带来 {top5, number, share}} other {，最大的五个带来 {top5, number, share}，最大的十个带来 {top10, number, share}}}（HHI {hhi, number, ::.000}，Gini {gini, number, ::.00}）。",
  paretoChart: "各客户的收入和累计占比",
  paretoOthers: "最大的 {shown, number} 个客户，最后一根柱为其余 {others, number} 个的合计。",
  paretoOthersCut:
    "最大的 {shown, number} 个客户，最后一根柱为其余 {others, number} 个的合计：占收入的 {share, number, share}，超出刻度。",
  paretoChartDescription:
    "帕累托图。柱形：各客户的收入，颜色表示级别。折线：累计占比。虚线：收入的 {line, number, line}。{finding}",
  paretoPointDescription: "帕累托图。柱形：各客户的收入，颜色表示级别。折线：累计占比。{finding}",
  cumulativeShare: "累计占比",
  othersTogether: "其余",
  others: "其余（{accounts, number}）",
  paretoLine: "{line, number, line} 线",
  unrankedHeading: "无排名的客户（{accounts, number}）",
  unrankedReasons: {
    none: "无收入",
    cancelled: "贷项冲销了收入",
    negative: "贷项超出收入",
  },

  abcTitle: "ABC 分析",
  firstTier: "{tier}：{accounts, number} 个客户，占收入的 {share, number, share}",
  nextTier: "{tier}：{accounts, number} 个，占 {share, number, share}",
  tiersHeading: "级别",
  total: "合计",
  mirrorHeading: "各级别的数量和价值",
  quantity: "数量：客户占比",
  value: "价值：收入占比",
  mirrorDescription: "各级别的对称条形图：左侧为客户占比，右侧为收入占比。{finding}",
  byPeriodHeading: "各期间的级别，各按本期间计算",
  byPeriodChart: "各期间各级别的收入",
  byPeriodDescription: "堆积柱形图：{first} 至 {last} 每个期间各级别的收入。",
  moversHeading: "变更级别、新增或流失的客户",
  movement:
    "从 {from} 到 {to}：{up, number} 个上升，{down, number} 个下降，{unchanged, number} 个不变，{fresh, number} 个新增，{lost, number} 个流失。",
  flowsHeading: "级别之间的变动",
  flowsHint: "最近的期间在前。从“新增”：此前没有收入。到“流失”：现在没有收入。",
  onePeriod: "只读取了 {period}。查看变动需要两个期间。",

  settingsTitle: "关键客户设置",
  settingsFinding: "在此处或窗格中更改值，然后再次运行工具。",
  lineUnused: "留空：{tiers, number} 个级别不需要这条界线。要使用它，请再命名更多级别。",
  settingsStamp: "写于 {day}。设置随此工作簿保存。",
  sourcesHeading: "收入来源",
  sourcesHint: "在要读取的每个来源的“使用”列填“是”。多个来源中的同一客户会相加。",

  notesHeading: "{notes, plural, =0 {提示} other {提示（#）}}",
  noNotes: "无。所有内容均按原样读取。",
  chartData: "图表数据",
  units: { thousands: "千", millions: "百万", milliards: "十亿" },

  asOf: "截至 {day}",
  sources: "来源：{sources, plural, other {{shown}}}{more, plural, =0 {} other { 和另外 # 个}}",
  sourceTable: "{table}（{sheet}）",
  periods: "{first} 至 {last}",
  rule: "规则：{lines}",
  lines: {
    "share of revenue": "{tier} 至 {line, number, line}",
    "share of accounts": "{tier} 至客户的 {line, number, line}",
    "absolute revenue": "{tier} 从 {line, number, count} 起",
    "number of accounts": "{tier} 至第 {line, number} 个客户",
  },
  crossing: { "stays above": "跨线客户归上一级别", "falls below": "跨线客户归下一级别" },
  unit: "{size, plural, =1 {收入（{currency}）} =1000 {收入（千 {currency}）} other {收入（百万 {currency}）}}",
  unitAlone: "{size, plural, =1000 {收入（千）} other {收入（百万）}}",
  current: "最新",
  changed: "来源已更改：请重新计算",
};
