import type { Translated } from "../Messages";
import type { divisionPane as english } from "../en/divisionPane";

/** The pane's view of the division map, in simplified Chinese. */
export const divisionPane: Translated<typeof english> = {
  found: "{count, number} 个部门",
  toTable: "转到部门",
  noTableTitle: "尚无部门",
  noTable: "部门地图读取表 VF_Divisions。按下按钮即可建立该空表；然后在表头写上您的产品，每行写一个部门。",
  hints: {
    Account: "所属客户",
    Division: "每行一个",
    Manager: "那里的决策者",
  },
  products: "您的产品",
  productsHint: "每个产品一列：客户、机会 (12,000)、竞争对手 (8,000)，不清楚的留空",

  title: "空白领域",
  whiteSpace: "尚未售出",
  ofCells: "{some, number} / {all, number}",
  opportunities: "机会",
  competitors: "在竞争对手手中",
  blank: "情况不明",
  accountsTitle: "各客户的空白领域（{accounts, number}）",
  noneLeft: "每个部门都购买每个产品。",
  notSold: "{cells, number} 格未售出",
  worth: "金额 {amount}",
};
