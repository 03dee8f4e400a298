import type { Translated } from "../Messages";
import type { decisionPane as english } from "../en/decisionPane";

/** The pane's view of the decision map, in simplified Chinese. */
export const decisionPane: Translated<typeof english> = {
  found: "{count, number} 位联系人",
  toTable: "转到联系人",
  noTableTitle: "尚无联系人",
  noTable: "决策地图读取表 VF_Contacts 和 VF_Influence。按下按钮即可建立这两个空表；然后每行写一个人。",
  hints: {
    Account: "此人在哪个客户决策",
    Contact: "每行一个人",
    Title: "此人的职位；其他组织的人写“顾问”",
    "Reports to": "上级的姓名；最高层留空",
    Relationship: "积极、中立、消极或未知",
    "Decision power": "高、中或低，或 1 到 5",
    Touchpoint: "有联系的填“是”",
  },

  title: "要争取谁",
  people: "人员",
  deciding: "决策权高的人",
  toWin: "其中待争取",
  withWayIn: "有切入路径",
  listTitle: "待争取的人（{people, number}）",
  nobody: "无：决策权高的人都站在我们这边。",

  account: "客户",
  allAccounts: "所有客户",
  keepMoved: "保留我移动过的方框的位置",
};
