import type { Translated } from "../Messages";
import type { accountPane as english } from "../en/accountPane";

/** The strip at the pane's foot that tells of the selected account, in simplified Chinese. */
export const accountPane: Translated<typeof english> = {
  title: "此客户",
  howTo: "选中一行客户，即可查看其级别和排名的由来。",
  rank: "第 {rank, number} 名，共 {ranked, number} 名",
  said: "{account}：级别 {tier}，第 {rank, number} 名，共 {ranked, number} 名",
  noRank: "无排名",
};
