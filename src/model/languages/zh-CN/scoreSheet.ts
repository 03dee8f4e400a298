import type { Translated } from "../Messages";
import type { scoreSheet as english } from "../en/scoreSheet";

/** The sheets of the scoring matrix, of criteria and of ratings, in simplified Chinese. */
export const scoreSheet: Translated<typeof english> = {
  title: "评分矩阵",
  finding: {
    none: "尚无客户有得分。请在评分工作表上为客户评分；本表会随之更新。",
    leadOne: "{first} 以 {score} 分领先",
    leadOneOfTwo: "{first} 以 {score} 分领先，其后是 {second}（{secondScore}）",
    leadOneOfMany: "{first} 以 {score} 分领先，其后是 {second}（{secondScore}）和 {third}（{thirdScore}）",
    leadTwo: "{first} 和 {second} 以 {score} 分并列领先",
    leadThree: "{first}、{second} 和 {third} 以 {score} 分并列领先",
    leadMany: "{first}、{second} 和另外 {others} 个以 {score} 分并列领先",
    whole: "{lead}。",
    withQuadrant: "{lead}；“{quadrant}”象限：{accounts} 个客户中的 {inside} 个。",
  },
  stamp: {
    inputs: "标准：{criteria}，评分：{ratings}",
    scale: "评分范围 {lowest, number} 到 {highest, number}",
    period: "收入 {period}",
    periods: "收入 {first} 至 {last}",
  },
  changed: "此后有更改：得分会随之更新，模拟占比待下次运行更新",
  changedTiers: "此后有更改：得分会随之更新，模拟占比和级别待下次运行更新",

  chartHeading: "增长与契合度",
  captionSize: "气泡越大，收入越多。",
  captionAll: "在空间允许时标出客户名称，较好的优先。",
  captionFirst: "在空间允许时标出最好的 {labelled, number} 个客户的名称，较好的优先。",
  captionCut: "绘出 {accounts, number} 个中最好的 {shown, number} 个。",
  noChart: "没有图表，因为增长和契合度中只有一个维度有带权重的标准。",
  chartDescription:
    "增长（向上）与契合度（向右），每个客户一个点。增长 {growthLine, number, count} 和契合度 {harmonyLine, number, count} 处的线分出 {names}。",
  quadrants: "象限",
  growthLine: "增长分界线",
  harmonyLine: "契合度分界线",

  holdHeading: "{top, plural, =1 {第一名有多稳固} other {前 # 名有多稳固}}",
  holdColumn: "保持前 {top, number}",
  noHold: "有得分的客户太少，无法判断领先位置有多稳固。",
  draws: "在 {draws, number} 次模拟中，每个权重的变动幅度最大为 ±{variation, number, line}。",
  leader:
    "{account} 在{always, select, yes {所有模拟中都保持} other { {share, number, wholeShare} 的模拟中位居}}第一。",
  leaders:
    "{accounts} 并列第一；{account} 在{always, select, yes {所有模拟中都保持} other { {share, number, wholeShare} 的模拟中位居}}第一。",
  allHold: "前 {top, number} 名在每次模拟中都保持在前 {top, number} 名。",
  leastSure: "其中最不稳固的：{accounts}。",
  nextOutside: "最接近入围的：{accounts}。",
  share: "{account}（{share, number, wholeShare}）",
  swap: "{upper} 和 {lower} 在{often, select, half {约一半} other { {share, number, wholeShare} }}的模拟中互换名次。",
  twoSwaps:
    "{upper} 和 {lower} 在{often, select, half {约一半} other { {share, number, wholeShare} }}的模拟中互换名次；{otherUpper} 和 {otherLower} 在{otherOften, select, half {约一半} other { {otherShare, number, wholeShare} }}的模拟中互换名次。",
  and: "{others}和 {last}",
  andOthers: "{shown}和另外 {others, number} 个",

  matrixHeading: "计入的评分",
  growthBand: "增长潜力",
  harmonyBand: "契合度",
  weight: "权重",
  part: "占得分的比例",
  turned: "反向计分",
  fed: {
    "Revenue total": "取自收入总额",
    "Last change": "取自最近变化",
    CAGR: "取自 CAGR",
  },
  fedTurned: {
    "Revenue total": "取自收入总额，反向计分",
    "Last change": "取自最近变化，反向计分",
    CAGR: "取自 CAGR，反向计分",
  },
  otherwise: "{name}（标准）",
  helpers: "公式所需的数据",

  ruleHeading: "计算方法",
  ruleScore:
    "得分 = Σ 权重 × 评分 ÷ Σ 权重，涵盖两个维度的所有标准；增长和契合度同理，各按自己的标准计算。权重合计不必为 100。",
  ruleMissing: "缺少的评分连同其权重一并不计入；不按 0 计算。",
  ruleTurned: "越低越好的标准，评分在评分范围内反向计算：{highest, number} 计为 {lowest, number}。",
  ruleRank: "得分相同则排名并列。",
  ruleMedian: "达到或超过客户中位数即为高。图表中的线位于运行时的中位数处。",
  ruleMiddle: "达到或超过评分范围的中点 {growthLine, number, count} 即为高。",
  ruleMiddles: "达到或超过评分范围的中点 {growthLine, number, count}（{harmonyLine, number, count}）即为高。",
  ruleLive:
    "更改“{criteria}”上的权重或“{ratings}”上的评分，得分、排名和象限会立即随之更新，即使未安装 Vital Few 也一样。",
  ruleStill: {
    hold: "模拟占比只在下次运行时更新：按“客户评分”。",
    revenue: "收入只在下次运行时更新：按“客户评分”。",
    holdRevenue: "模拟占比和收入只在下次运行时更新：按“客户评分”。",
    tierRevenue: "级别和收入只在下次运行时更新：按“客户评分”。",
    all: "模拟占比、级别和收入只在下次运行时更新：按“客户评分”。",
  },
  ruleFed:
    "{criteria}：客户的第 5 百分位数计为 {lowest, number}，第 95 百分位数计为 {highest, number}，其间线性计算，超出部分截断。",
  ruleFigure: {
    "Revenue total": "收入总额是所有期间的净收入。",
    "Last change": "最近变化是最后一个期间与前一期间的比较；前一期间没有收入的客户没有此值，其权重不计入。",
    CAGR: "CAGR 是从客户首个有收入的期间到最后一个期间的每期增长率；最后一个期间才开始有收入的客户没有此值，其权重不计入。最后一个期间没有收入则为 −100%。",
  },
  ruleTierScore: "{header}：各级别的客户数与收入级别相同，按得分顺序填入。得分相同的归在一起。",
  ruleTierMix:
    "{header}：各级别的客户数与收入级别相同，按得分排名占 {byScore, number, line}、收入排名占 {byRevenue, number, line} 的综合顺序填入。相同的归在一起。",

  criteriaTitle: "标准",
  criteriaHint: "三到五个标准足以区分客户，也便于认真评分。",
  criteriaMore: "权重可以是任意不小于 0 的数字；按其占总和的比例计算。来源为“评分”或取自收入的指标。",
  ratingsTitle: "评分",
  ratingsHint: "为每个客户打 {lowest, number}（低）到 {highest, number}（高）分。",
  ratingsMore: "不清楚的请留空：留空不计入，也不按 {lowest, number} 计算。",
  limits: {
    weight: "请填数字，0 或以上。",
    rating: "评分",
    ratingScale: "请填 {lowest, number} 到 {highest, number} 的数字，或留空。",
    dimension: "请选择“增长”或“契合度”。",
    higher: "请选择“是”或“否”。",
    source: "请选择“评分”“收入总额”“最近变化”或“CAGR”。",
  },
  scoredNobody: "标准表和评分表已就绪。请填写后再次评分。",
  scoredNone: "{accounts, number} 个客户可供评分。请填写评分后再次评分。",
  scoredAll:
    "已为 {accounts, number} 个客户评分。{leaders} 以 {score, number, ::.00} 分{leading, plural, =1 {} other {并列}}领先。",
  scoredSome:
    "已为 {accounts, number} 个客户中的 {scored, number} 个评分。{leaders} 以 {score, number, ::.00} 分{leading, plural, =1 {} other {并列}}领先。",
};
