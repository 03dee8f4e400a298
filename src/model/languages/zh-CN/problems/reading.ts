import type { Translated } from "../../Messages";
import type { readingProblems as english } from "../../en/problems/reading";

/** What must be put right in the workbook, its settings or the request before anything is computed, in simplified Chinese. */
export const readingProblems: Translated<typeof english> = {
  noRevenue: "未找到收入。请将客户名称放在一列中，并在每个收入列上方写上年、季度或月，然后重试。",
  severalSources: "找到不止一个收入区域：{list}。请选择要使用的区域。",
  unknownSource: "{source} 处没有收入。找到的有：{list}。",
  noSourceInUse: "“{sheet}”上每个来源的“使用”都是“否”。请在要读取的来源旁填“是”。",
  badUse: "{address} 的“使用”列写的是“{value}”。请填“是”或“否”。",
  noSuchPeriod: "{address} 写了期间“{period}”，但 {source} 没有。它有：{list}。",
  mergedSource: "{address} 是合并单元格。请取消合并，使每行都有自己的客户和金额。",
  severalCurrencies:
    "收入含多种货币，首次出现在这些单元格：{list}。请在设置“Currency”中写明要读取的货币，或只保留一种货币。",
  currencyNotFound: "未找到 {currency} 的金额，只有 {list}。请更改设置“Currency”。",
  badSetting: "{address} 将“{setting}”设为“{value}”。{allowed}",
  badOverride: "“{value}”不能用于“{setting}”。{allowed}",
  unknownSetting: "没有设置“{setting}”。可用的设置有：{list}。",
  missingLine: "“{setting}”没有值。{allowed}",
  ownColumns: "“{sheet}”上的 {table} 需要这些列：{list}。请将它们放回。",

  noPositiveRevenue: "没有收入大于零的客户，因此没有可排名的内容。请核对 {source} 中的金额。",
  oneRetentionPeriod: "客户留存要比较两个期间，但只读取了 {period}。请添加另一期间的收入列，然后重试。",
  unknownRetentionPeriod: "没有可比较的期间“{period}”。可用的期间有：{list}。请更改设置“Retention periods”。",
  retentionPairOrder: "设置“Retention periods”为“{from} to {to}”。请写两个不同的期间，较早的在前。",
  nothingToUndo: "此工作簿中没有可撤销的 Vital Few 运行。",
  noAddress: "此工作簿中没有单元格 {address}。",
  unknownAction: "没有操作 {action}。可用的操作有：{list}。",
};
