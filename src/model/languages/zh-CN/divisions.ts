import type { Translated } from "../Messages";
import type { divisions as english } from "../en/divisions";

/** The sheet of the division map, its table to fill in, and what its action says when it is done, in simplified Chinese. */
export const divisions: Translated<typeof english> = {
  title: "部门地图",
  finding:
    "{all, number} 个单元格中有 {cells, number} 个是空白领域（{share, number, share}）：{opportunities, number} 个机会{opportunityValue, plural, =0 {} other {，金额 {opportunityMoney}}}；{competitors, number} 个在竞争对手手中{competitorValue, plural, =0 {} other {（{competitorMoney}）}}；{blank, number} 个空白。",
  findingNone: "没有空白领域：全部 {all, number} 个单元格都是客户。",
  mapHeading: "{divisions, number} 个部门 × {products, number} 个产品",
  mapCaption:
    "空白领域：所有尚未售出的部分。“机会”是已知的，“竞争对手”是对手占有的，“空白”是情况不明的。金额在括号内。",
  cell: "{state} ({inside})",
  summaryHeading: "按产品",
  whiteSpace: "空白领域",
  value: "空白领域金额",
  ofTheMap: "{header}（地图）",
  accountsHeading: "各客户的空白领域",
  accountsCaption:
    "{unvalued, plural, =0 {金额最大的客户排在最前。} other {金额最大的客户排在最前；# 个没有金额的单元格未计入。}}",
  chartHeading: "空白领域的金额",
  chartHeadingOf: "空白领域的金额：{accounts, number} 个客户中的前 {shown, number} 个",
  chartDescription: "条形图：各客户的机会金额和竞争对手占有的金额。{finding}",
  changed: "部门已更改：请重新生成",
  built: "部门地图已生成：{divisions, number} 个部门，{cells, number} 处空白领域，金额 {money}。",
  made: "原先没有表 VF_Divisions，现已建在工作表“{sheet}”上。请在表头写上您的产品，每行写一个部门，再生成部门地图。",

  inputTitle: "关键客户的部门",
  inputHint: "每行一个部门，每个产品一列：{customer}、{opportunity}、{competitor}或留空。",
  inputMore: "请用您自己的产品替换“{first}”到“{last, number}”；可按需添加或删除列。",
  product: "产品 {number, number}",
};
