import type { Translated } from "../Messages";
import type { criteria as english } from "../en/criteria";

/** The library of criteria by id, in simplified Chinese. */
export const criteria: Translated<typeof english> = {
  accessToNewMarkets: { name: "进入新市场", meaning: "客户为我们打开新的地区、细分市场或合作伙伴。" },
  averageTransactionSize: { name: "平均订单金额", meaning: "单笔订单金额大。" },
  currentRevenue: { name: "当前收入", meaning: "客户目前带来大量收入。" },
  demandStability: { name: "需求稳定", meaning: "订单均匀，可以预见。" },
  growthPotential: { name: "增长潜力", meaning: "客户可以购买的远多于现在。" },
  likelihoodToWinAndGrow: { name: "赢单与扩展可能性", meaning: "我们很可能赢得业务并将其扩大。" },
  offerFit: { name: "方案匹配度", meaning: "我们提供的正是客户需要的。" },
  productAndServiceRequirements: { name: "产品与服务要求", meaning: "客户的要求在我们的能力之内。" },
  productFit: { name: "产品匹配度", meaning: "我们的产品无需改动即可满足客户。" },
  renewalLikelihood: { name: "续约可能性", meaning: "客户很可能续签合同。" },
  revenuePotential: { name: "收入潜力", meaning: "未来几年可获得的收入很大。" },
  solvency: { name: "偿付能力", meaning: "客户付款，而且按时付款。" },
  costToServe: { name: "服务成本", meaning: "服务该客户的成本高。" },
  relativeEffort: { name: "相对投入", meaning: "与带来的收益相比，客户需要大量投入。" },
  buyingProcess: { name: "采购流程", meaning: "客户的采购方式适合我们的销售方式。" },
  culturalFit: { name: "文化契合", meaning: "双方的工作和决策方式相近。" },
  cultureOfInnovation: { name: "创新文化", meaning: "客户乐于尝试新事物，并与我们一起尝试。" },
  existingRelationships: { name: "现有关系", meaning: "我们认识决策者。" },
  geographicAlignment: { name: "地域一致", meaning: "客户在我们所在的地方。" },
  industryFit: { name: "行业匹配度", meaning: "客户所在的行业是我们熟悉的。" },
  logoAttractiveness: { name: "标杆价值", meaning: "客户的名号有助于赢得其他客户。" },
  overallStrategy: { name: "总体战略", meaning: "客户的发展方向也是我们想去的方向。" },
  partnerHistory: { name: "合作历史", meaning: "双方以往合作良好。" },
  relationshipStrength: { name: "关系强度", meaning: "关系紧密，而且有分量。" },
  strategicFit: { name: "战略契合", meaning: "客户符合我们的战略，我们也符合客户的战略。" },
  tenure: { name: "合作年限", meaning: "客户与我们合作已久。" },
  vision: { name: "愿景", meaning: "双方对未来有共同的构想。" },
};
