import type { Translated } from "../Messages";
import type { explain as english } from "../en/explain";

/** Why an account stands where it does, in simplified Chinese. */
export const explain: Translated<typeof english> = {
  tierHeading: "收入级别",
  rankFirst:
    "共 {ranked, number} 名中的第 {rank, number} 名，收入 {amount, number, money}，占总收入的 {share, number, exactShare}。",
  rank: "共 {ranked, number} 名中的第 {rank, number} 名，收入 {amount, number, money}；{above, plural, =1 {前一名客户占} other {前面 # 个客户合计占}} {shareAbove, number, exactShare}。",
  equals: "{equals, plural, =1 {另有一个客户收入相同，排名并列。} other {另有 # 个客户收入相同，排名并列。}}",
  why: {
    amount:
      "{lines, select, both {级别为 {tier}：收入未达到进入 {aboveTier} 所需的 {aboveLine, number, money}，但不低于进入 {belowTier} 所需的 {belowLine, number, money}。} above {级别为 {tier}：收入未达到进入 {aboveTier} 所需的 {aboveLine, number, money}。} other {级别为 {tier}：收入不低于进入 {belowTier} 所需的 {belowLine, number, money}。}}",
    nobodyAbove: "级别为 {tier}：前面没有其他客户。",
    revenueAbove:
      "级别为 {tier}：排在前面的客户合计占 {measure}，{lines, select, both {已超过 {aboveTier} 的界线 {aboveLine, number, line}，但未到 {belowTier} 的界线 {belowLine, number, line}} bothOn {恰好达到 {aboveTier} 的界线 {aboveLine, number, line}，但未到 {belowTier} 的界线 {belowLine, number, line}} above {已超过 {aboveTier} 的界线 {aboveLine, number, line}} aboveOn {恰好达到 {aboveTier} 的界线 {aboveLine, number, line}} other {未到 {belowTier} 的界线 {belowLine, number, line}}}。",
    shareAbove:
      "级别为 {tier}：排在前面的客户占客户总数的 {measure}，{lines, select, both {已超过 {aboveTier} 的界线 {aboveLine, number, line}，但未到 {belowTier} 的界线 {belowLine, number, line}} bothOn {恰好达到 {aboveTier} 的界线 {aboveLine, number, line}，但未到 {belowTier} 的界线 {belowLine, number, line}} above {已超过 {aboveTier} 的界线 {aboveLine, number, line}} aboveOn {恰好达到 {aboveTier} 的界线 {aboveLine, number, line}} other {未到 {belowTier} 的界线 {belowLine, number, line}}}。",
    accountsAbove:
      "级别为 {tier}：排在前面的客户为 {measure} 个，{lines, select, both {已超过 {aboveTier} 的界线 {aboveLine, number} 个，但未到 {belowTier} 的界线 {belowLine, number} 个} bothOn {恰好达到 {aboveTier} 的界线 {aboveLine, number} 个，但未到 {belowTier} 的界线 {belowLine, number} 个} above {已超过 {aboveTier} 的界线 {aboveLine, number} 个} aboveOn {恰好达到 {aboveTier} 的界线 {aboveLine, number} 个} other {未到 {belowTier} 的界线 {belowLine, number} 个}}。",
    revenueWith:
      "级别为 {tier}：计入该客户后累计占比为 {measure}，{lines, select, both {已超过 {aboveTier} 的界线 {aboveLine, number, line}，但仍在 {belowTier} 的界线 {belowLine, number, line} 以内} above {已超过 {aboveTier} 的界线 {aboveLine, number, line}} other {仍在 {belowTier} 的界线 {belowLine, number, line} 以内}}。",
    shareWith:
      "级别为 {tier}：计入该客户后占客户总数的 {measure}，{lines, select, both {已超过 {aboveTier} 的界线 {aboveLine, number, line}，但仍在 {belowTier} 的界线 {belowLine, number, line} 以内} above {已超过 {aboveTier} 的界线 {aboveLine, number, line}} other {仍在 {belowTier} 的界线 {belowLine, number, line} 以内}}。",
    accountsWith:
      "级别为 {tier}：计入该客户后客户为 {measure} 个，{lines, select, both {已超过 {aboveTier} 的界线 {aboveLine, number} 个，但仍在 {belowTier} 的界线 {belowLine, number} 个以内} above {已超过 {aboveTier} 的界线 {aboveLine, number} 个} other {仍在 {belowTier} 的界线 {belowLine, number} 个以内}}。",
  },
  lift: "其他客户不变时，收入再增加 {amount, number, money} 即可升至 {tier}。",
  noLift: "仅靠增加收入无法升至 {tier}。",
  drop: "收入减少 {amount, number, money} 就会降至 {tier}。",
  noDrop: "只要还有收入，无论减少多少都不会降到 {tier} 以下。",
  unranked: {
    none: "该客户没有收入，因此没有排名和级别。",
    cancelled: "贷项冲销了该客户的收入，因此没有排名和级别。",
    negative: "贷项超出该客户的收入 {amount, number, money}，因此没有排名和级别。",
  },
  wouldRank: "收入再增加 {amount, number, money} 即可参与排名，级别为 {tier}。",
  firstRevenue: "一旦有收入即可参与排名，级别为 {tier}。",

  movementHeading: "各期间情况",
  period: {
    ranked: "{period}：{tier}，收入 {amount, number, money}",
    nothing: "{period}：无收入",
    credit: "{period}：贷项 {amount, number, money}",
  },
  leftOut: "{period}（省略了之前 {left, number} 个期间）",
  moved: {
    never: "从 {from} 到 {to}，一直没有收入。",
    came: "从 {from} 到 {to}，新增，进入 {newTier}。",
    lost: "从 {from} 到 {to}，已流失；此前为 {oldTier}。",
    stayed: "从 {from} 到 {to}，保持 {newTier}。",
    rose: "从 {from} 到 {to}，由 {oldTier} 升至 {newTier}。",
    fell: "从 {from} 到 {to}，由 {oldTier} 降至 {newTier}。",
  },
  onePeriod: "只读取了 {period}，因此不会有变动。",

  retentionHeading: "从 {from} 到 {to} 的留存",
  lost: "流失：此前收入 {before, number, money}，现在没有。占全部流失收入的 {share, number, exactShare}。",
  shrank:
    "缩减 {less, number, money}（–{lessShare, number, exactShare}），由 {before, number, money} 减至 {after, number, money}。占全部缩减的 {share, number, exactShare}。",
  grew: "增长 {more, number, money}（+{moreShare, number, exactShare}），由 {before, number, money} 增至 {after, number, money}。占全部增购的 {share, number, exactShare}。",
  fresh: "新增：此前没有收入，现在为 {after, number, money}。占全部新增收入的 {share, number, exactShare}。",
  same: "留存：收入与之前一样，为 {amount, number, money}。",
  neither: "两个期间都没有收入。",

  noAccount: "该处没有客户。请选中收入数据或结果表中的一行。",
  unknownAccount: "上次读取的客户中没有“{name}”。",
  explained: "{account}：{sentence}",
  asLastRead: "工作簿此后有更改；此处为上次读取的情况。",
};
