import type { Translated } from "../Messages";
import type { retention as english } from "../en/retention";

/** The sheet of retention, and what its action says when it is done, in simplified Chinese. */
export const retention: Translated<typeof english> = {
  title: "客户留存",
  changes: { lost: "流失", shrank: "缩减", fresh: "新增", grew: "增长" },
  finding:
    "从 {from} 到 {to}，{left, plural, =0 {{opening, plural, =1 {唯一的客户留了下来} other {全部 # 个客户都留了下来}}} other {{opening, number} 个客户中留下 {kept, number} 个（{logo, number, share}）}}。收入留存 {gross, number, share}{grown, plural, =0 {} other {；计入增长为 {net, number, share}}}。",
  findingNoneBefore: "{from} 没有客户有收入；到 {to} 新增 {fresh, number} 个客户。",
  findingAllLost:
    "从 {from} 到 {to}，{opening, plural, =1 {唯一的客户离开了} other {全部 # 个客户都离开了}}：收入全部流失。",
  waterfallHeading: "从 {from} 到 {to} 的收入",
  waterfallCaption: "从期初收入到期末收入，失去的（–）和赢得的（+）。",
  waterfallCaptionApart: "两个期间并不相邻：其间来去的客户在此计为新增或流失。",
  waterfallDescription: "从期初收入到期末收入的瀑布图：流失和缩减向下，增购和新增向上。{finding}",
  steps: {
    opening: "期初 {from}",
    churned: "流失",
    contraction: "缩减",
    expansion: "增购",
    fresh: "新增",
    closing: "期末 {to}",
  },
  ratesHeading: "收入留存率",
  ratesCaption: "GRR：期初收入中留下的部分。NRR：再加上这些客户的增长。",
  ratesNone: "没有期初收入，无法计算留存率。",
  rates: {
    logo: "客户留存率：客户数",
    gross: "GRR：收入，不含增长",
    net: "NRR：收入，含增长",
  },
  ratesDescription: "GRR 和 NRR 折线图，{first} 至 {last}，每个期间与前一期间相比。",
  onePairDescription: "三根条形：客户留存率、GRR 和 NRR。{finding}",
  tableHeading: "各期间留存，每个期间与前一期间相比",
  lostHeading: "流失和缩减的客户（{accounts, number}）",
  left: "{accounts, number} 个离开，收入 {amount}",
  bringLess: "{accounts, number} 个减少 {amount}",
  lostHint: "{ways}应联系的客户，金额最大的在前。",
  noneLost: "无：没有客户离开或减少收入。",
  gainedHeading: "新增和增长的客户（{accounts, number}）",
  came: "{accounts, number} 个新增，收入 {amount}",
  bringMore: "{accounts, number} 个增加 {amount}",
  gainedHint: "{ways}最大的 {shown, number} 个：",
  noneGained: "无：没有客户新增或增加收入。",
  built:
    "从 {from} 到 {to} 的留存：{opening, number} 个客户中留下 {kept, number} 个，GRR {gross, number, share}，NRR {net, number, share}。{lost, number} 个流失，{shrunk, number} 个缩减，{fresh, number} 个新增。",
  builtNoneBefore: "从 {from} 到 {to} 的留存：{from} 没有客户有收入，到 {to} 新增 {fresh, number} 个。",
};
