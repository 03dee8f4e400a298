import type { Translated } from "../Messages";
import type { explainBeside as english } from "../en/explainBeside";

/** What the explanation of an account says of its score and its risk, in simplified Chinese. */
export const explainBeside: Translated<typeof english> = {
  scoreHeading: "各标准得分",
  score: {
    placed:
      "共 {scored, number} 名中的第 {rank, number} 名，得分 {score, number, score}；增长 {growth, number, score}，契合度 {harmony, number, score}：{quadrant}。",
    both: "共 {scored, number} 名中的第 {rank, number} 名，得分 {score, number, score}；增长 {growth, number, score}，契合度 {harmony, number, score}。",
    growthOnly:
      "共 {scored, number} 名中的第 {rank, number} 名，得分 {score, number, score}；增长 {growth, number, score}。",
    harmonyOnly:
      "共 {scored, number} 名中的第 {rank, number} 名，得分 {score, number, score}；契合度 {harmony, number, score}。",
  },
  noScore: "没有可计入的评分，因此没有得分。",
  mark: {
    rated: "{criterion}：{mark, number, score}，占权重的 {weight, number, exactShare}。",
    turned:
      "{criterion}：{mark, number, score}（越低越好，因此反向计分），占权重的 {weight, number, exactShare}。",
    missing: "{criterion}：没有评分，因此其权重不计入。",
  },
  lever: "“{criterion}”每提高一分，得分增加 {gain, number, score}，高于其他任何已评分的标准。",
  leverTurned: "“{criterion}”每降低一分，得分增加 {gain, number, score}，高于其他任何已评分的标准。",

  riskHeading: "风险",
  endangered:
    "高危：参与度 {engagement, number, count} 低于 {engagementLine, number, count}，且流失风险 {risk, number, count} 高于 {riskLine, number, count}。",
  safe: {
    both: "不属于高危：参与度 {engagement, number, count} 不低于 {engagementLine, number, count}，流失风险 {risk, number, count} 也不高于 {riskLine, number, count}。",
    engagement: "不属于高危：参与度 {engagement, number, count} 不低于 {engagementLine, number, count}。",
    risk: "不属于高危：流失风险 {risk, number, count} 不高于 {riskLine, number, count}。",
  },
  notJudged: "参与度和流失风险并非都已知，因此无法判断是否高危。",
  mrr: "MRR 为 {mrr, number, money}，占全部的 {share, number, exactShare}。",
  mrrWeighed:
    "MRR 为 {mrr, number, money}，占全部的 {share, number, exactShare}；乘以风险，重要性为 {importance, number, exactShare}。",
  mrrSame: "MRR 与上期相同。",
  mrrMore: "MRR 比上期多 {change, number, money}。",
  mrrLess: "MRR 比上期少 {change, number, money}。",
  queue: "按{rankedBy}在风险队列中排第 {place, number} 位，共 {of, number} 位。",
  queueSince:
    "按{rankedBy}在风险队列中排第 {place, number} 位，共 {of, number} 位；已排队 {days, number} 天。",
};
