import type { Translated } from "../../Messages";
import type { decisionNotes as english } from "../../en/notes/decisions";

/** Doubts about contacts and who influences whom, in simplified Chinese. */
export const decisionNotes: Translated<typeof english> = {
  blankContact: "{address} 没有写客户或姓名；该行已略过。",
  repeatedContact: "{address} 再次列出“{account}”的“{name}”；只读取了第一行。",
  unknownManager: "{address}：“{name}”汇报给“{manager}”，但后者不是“{account}”的联系人；绘制时不带上级。",
  reportingLoop: "{address}：汇报关系形成循环（{list}）；这条线已略过。",
  unknownRelationship: "{address} 的内容为“{value}”；请填“积极”“中立”或“消极”。该关系按未知处理。",
  unknownPower: "{address} 的内容为“{value}”；请填“高”“中”或“低”，或 1 到 5。决策权按未知处理。",
  unknownTouchpoint: "{address} 的内容为“{value}”；请填“是”或“否”。现按“否”处理。",
  unknownStrength: "{address} 的内容为“{value}”；请填“强”“中”或“弱”，或 1 到 5。该影响按“中”处理。",
  influenceAccount: "{address} 的内容为“{account}”，该客户没有联系人；此影响已略过。",
  influenceFromNobody: "{address}：“{name}”不是联系人，影响没有来源；已略过。",
  influenceToNobody: "{address}：“{name}”不是联系人，影响没有对象；已略过。",
  influenceUponSelf: "{address}：“{name}”不能影响自己；该行已略过。",
  repeatedInfluence: "{address}：再次列出“{from}”影响“{to}”；只读取了第一行。",
};
