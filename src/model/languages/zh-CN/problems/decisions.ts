import type { Translated } from "../../Messages";
import type { decisionProblems as english } from "../../en/problems/decisions";

/** What must be put right before the decision map can be drawn, in simplified Chinese. */
export const decisionProblems: Translated<typeof english> = {
  noContacts: "“{sheet}”上的 {table} 尚无联系人。请每行写一个人，含客户和姓名，然后再次绘制决策地图。",
  noSuchAccount:
    "设置“Decision map account”写了“{account}”，该客户没有联系人。请清除它，或填以下之一：{list}。",
};
