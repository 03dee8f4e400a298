import type { Translated } from "../../Messages";
import type { revenueNotes as english } from "../../en/notes/revenue";

/** Doubts about revenue as it was read, about settings and about sources, in simplified Chinese. */
export const revenueNotes: Translated<typeof english> = {
  textNumber: "{address} 中的数字是以文本形式输入的（{value}）；已按 {number} 读取。",
  textNumberLikeOthers:
    "{address} 中的数字是以文本形式输入的（{value}），可能有两种含义；已仿照旁边其他文本的写法按 {number} 读取。",
  textNumberUnsure:
    "{address} 中的数字是以文本形式输入的（{value}），可能有两种含义，而旁边的文本两种写法都有；已按工作簿的格式读作 {number}。请核对。",
  notANumber: "{address} 的内容为“{value}”，不是数字；按缺失处理。",
  percentage: "{address} 的内容为 {value}，是百分比而不是金额；按缺失处理。",
  errorValue: "{address} 含错误值 {value}；按缺失处理。",
  amountTooLarge: "{address} 的内容为 {value}，过大而无法精确求和；按缺失处理。",
  notADate: "{address} 的内容为“{value}”，不是日期；旁边的金额未计入。",
  noDate: "{address} 为空；旁边的金额没有日期，未计入。",
  coarseDates:
    "{address} 只写了 {value}；无法按{groupBy, select, month {月} quarter {季度} other {年}}分组。",
  blankAccount: "{address} 有金额但没有客户名称；未计入。",
  accountError: "{address} 应为客户名称，却含错误值 {value}；该行未计入。",
  totalRow: "{address}（“{name}”）被视为合计行，已略过。",
  repeatedHeader: "{address} 重复了表头，已略过。",
  blankRowsInside: "{source} 中间有空行（共 {count, number} 行）；其下的行也已读取。",
  rowsBelow: "{address} 位于空行之下，未读取。要包含它，请删除空行。",
  rowsBelowTable: "{address} 位于表 {source} 之下，未读取。要包含它，请扩展该表。",
  joinedRows: "“{name}”出现在 {count, number} 行中（{list}）；金额已相加。",
  joinedSources: "出现在多个来源中的客户已相加：共 {count, number} 个，如 {list}。",
  spelledTwoWays: "{address} 中的“{other}”和 {first} 中的“{name}”按同一客户读取。",
  negativeAccount: "“{name}”的净收入小于零（{amount}）；不参与排名。",
  hiddenRowsRead: "{source} 中隐藏或筛选掉的行与其他行一样已读取：共 {count, number} 行。",
  hiddenRowsSkipped: "{source} 中隐藏或筛选掉的行未读取：共 {count, number} 行。",
  samePeriodTwice: "{address} 再次出现 {period}；各列已相加。",
  emptyPeriod: "{address} 为 {period}，但其下没有金额；已略过。",
  totalColumn: "{address}（“{header}”）被视为其他列的合计，已略过。",
  periodHoldsOthers: "{address}（{period}）与旁边的其他期间（{list}）重叠，已略过。",
  otherRevenue: "{address}（“{header}”）可能也是收入；只读取了“{used}”。",
  otherCurrency: "{address} 的货币为 {currency}，未计入。",
  noCurrency: "{address} 没有写货币；与其他的一样已读取。",
  formatsUnread: "{address} 在已读取的数字格式范围之下；其金额按 {currency} 计算。",
  unknownSetting: "{address} 写了“{setting}”，没有这项设置；已忽略。",
  repeatedSetting: "{address} 再次设置 {setting}；使用第一个值。",
  unusedLine: "{address} 设置了 {setting}，但 {count, number} 个级别不需要它；已忽略。",
  sourcesOverlap: "{one} 和 {other} 可能含有相同的收入；两处都有的会计算两次。",
  sourceGone: "{address} 写了 {source}，但该处未找到收入；已忽略。",
  sourceNotListed: "{source} 可能也是收入。它未列在“{sheet}”上，因此未读取。",
  noSuchColumn: "{address} 写了客户列“{column}”，但 {source} 没有该列；已改用“{used}”。",
  periodNotListed: "{source} 还有 {list}，但 {address} 未列出；未读取。",
  moreCells: "还有与上面类似的单元格，共 {count, number} 个，如 {list}。",

  nothingToRetain: "{period} 没有客户有收入，因此没有可留存的：从 {period} 起的比率为空。",
  belowZeroInPeriod: "某期间贷项超出客户的销售额（共 {count, number} 处，如 {list}）；该期间按没有收入处理。",
};
