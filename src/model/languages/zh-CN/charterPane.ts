import type { Translated } from "../Messages";
import type { charterPane as english } from "../en/charterPane";

/** The pane's view of the charter, in simplified Chinese. */
export const charterPane: Translated<typeof english> = {
  found: "{count, number} 个章节",
  toTable: "转到文本",
  noTableTitle: "尚无章程",
  noTable: "章程读取表 VF_Charter。按下按钮即可建立该表，含七个常用章节；然后为每个章节写好文本。",
  hints: {
    Section: "章节标题，如“宗旨”或“目标”",
    Text: "约定的内容；同一章节再加一行，就是再加一段",
  },

  title: "章节",
  written: "已写好",
  toWrite: "尚待撰写",
};
