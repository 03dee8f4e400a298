import type { Translated } from "../../Messages";
import type { scoreNotes as english } from "../../en/notes/scores";

/** Doubts about the tables of the scoring matrix, in simplified Chinese. */
export const scoreNotes: Translated<typeof english> = {
  blankWeight: "{address} 为空；“{criterion}”没有权重，不计入。",
  repeatedCriterion: "{address} 再次列出标准“{criterion}”；使用第一行。",
  sumOfWeights: "权重合计为 {sum, number}；每个权重按其占总和的比例计算。",
  oneDimension:
    "{dimension, select, Growth {增长} other {契合度}}没有带权重的标准，因此没有该维度的得分，也没有象限。",
  manyCriteria: "{count, number} 个标准有权重。三到五个更便于认真评分。",
  missingRating: "{address} 为空：“{account}”没有“{criterion}”的评分，因此其权重不计入。",
  notRated: "没有任何评分的客户：共 {count, number} 个，如 {list}。它们尚无得分。",
  noRatingsColumn: "{table} 中没有“{criterion}”列；已添加空列供填写。",
  noColumnInRange: "{table} 中没有“{criterion}”列，因此该标准对所有客户都不计入。请添加以此为表头的列。",
  repeatedAccount: "{address} 再次列出“{account}”；使用第一行。",
  unknownAccounts: "有评分但收入中没有的客户：共 {count, number} 个，如 {list}。",
  accountsAdded: "收入中的客户已作为空行添加到 {table}：共 {count, number} 个。",
  accountsNotAdded:
    "收入中有但 {table} 中没有的客户：共 {count, number} 个，如 {list}。要自动添加，请将其转换为 Excel 表格。",
  inputsMade: "已建立供填写的：{list}。",
  noRevenueForCriterion: "“{criterion}”应取自收入，但没有收入；对所有客户都不计入。",
  onePeriod: "“{criterion}”需要两个收入期间，但只有一个；对所有客户都不计入。",
  noFigure:
    "无法得出“{criterion}”的客户：共 {count, number} 个，如 {list}；{source, select, change {倒数第二个期间没有收入，就没有变化} growth {需要最后一个期间之前有收入，才能计算增长} other {它们没有收入}}。其权重在此不计入。",
  noScoresForTier: "没有“{header}”，因为尚无客户有得分。请按“客户评分”并填写评分。",
  noCombinedTier: "没有得分名次或收入名次的客户没有“{header}”：共 {count, number} 个，如 {list}。",
};
