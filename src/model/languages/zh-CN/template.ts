import type { Translated } from "../Messages";
import type { template as english } from "../en/template";

/** "Start from template": its sheets, what to type into their columns, and what its actions say, in simplified Chinese. */
export const template: Translated<typeof english> = {
  inserted: "模板已就绪：{tables, number} 张带示例数据的工作表。请“全部生成”以查看结果。",
  insertedNothing: "模板已全部存在，因此未添加任何内容。",
  removed:
    "示例数据已删除：从 {tables, number} 个表中清除 {rows, number} 行。空表单保留；“从模板开始”可再次填充。",
  removedNothing: "没有保持原样的示例行，因此未删除任何内容。",

  revenueTitle: "关键客户的收入",
  revenueHint: "每行一个客户，每年一列。可在右侧添加年份，也可用季度和月。",
  revenueMore: "单位为欧元。没有收入的单元格请留空。然后重新计算级别。",
  historyTitle: "各套餐的 MRR",
  historyHint: "每行一个月，每个套餐一列，最小的套餐在前，升级销售的目标套餐在最后。",
  historyMore: "单位为欧元/月。仪表板据此绘图；没有此表则只显示当月。",

  hints: {
    Revenue: {
      Account: "客户名称，在每张工作表上一致。每个客户一行。",
      Country: "客户所在的国家。仅供查看，不参与计算。",
      "Account manager": "谁主管该客户。仅供查看，不参与计算。",
      year: "该年的收入，使用同一货币。没有则留空。贷项为负数。",
    },
    VF_Criteria: {
      Criterion: "评价客户的标准，如“战略契合”。三到五个即可。",
      Dimension: "增长：客户能发展成什么样。契合度：双方有多合适。",
      Weight: "该标准的分量，0 或以上。权重合计不必为 100。",
      "Higher is better": "成本和投入填“否”，会反向计分；其他填“是”。",
      Source: "评分：取自评分工作表。其他的由收入计算得出。",
    },
    VF_Ratings: {
      Account: "客户，名称与收入中一致。",
      rating: "越高表示客户在这方面越强。不清楚的请留空；留空不等于 0。",
    },
    VF_Kpis: {
      Account: "客户名称，在每张工作表上一致。",
      Plan: "客户使用的套餐。历史中的最后一个套餐为升级销售的目标。",
      MRR: "目前的月度经常性收入，使用同一货币。",
      "MRR a period ago": "一个月前的数值。新客户填 0。",
      Onboarding: "未开始、进行中或已完成。",
      Satisfaction: "客户的评价，1（不满意）到 5（满意）。没有问过则留空。",
      Engagement: "客户对所购内容的使用程度，0 到 100。",
      "Cancellation risk": "客户离开的可能性，0 到 100。",
      "In queue since": "客户从哪天起等待帮助。没有则留空。",
    },
    VF_MrrHistory: {
      Period: "当月第一天，填日期。",
      plan: "当月所有使用此套餐的客户的 MRR。",
    },
    VF_Profit: {
      Account: "客户名称，在每张工作表上一致。",
      Revenue: "上一年的收入。",
      "Cost of goods": "向客户交付的成本，不含服务和销售。",
      "Cost to serve": "为该客户花费的服务、支持、差旅和销售成本。",
      Category: "客户的类别，由您划分。没有则留空。",
      product: "该产品的利润。此类列可以重命名、添加和删除。",
    },
    VF_Divisions: {
      Account: "客户名称，在每张工作表上一致。",
      Division: "客户的部门或分支机构。每个一行。",
      Manager: "谁领导该部门。",
      service: "客户、机会或竞争对手，括号内为年金额：机会 (12000)。",
    },
    VF_Timeline: {
      Account: "任务所属的客户。自己的任务留空。",
      Task: "要做什么，简短说明。",
      Owner: "由谁负责。",
      Start: "第一天，填日期。",
      End: "最后一天，填日期，不早于开始。",
      "Done %": "0 到 100。未开始的任务填 0。",
    },
    VF_Team: {
      Person: "谁。每个角色、客户和任务一行。",
      Account: "此人服务的客户。",
      Role: "六个角色之一。没有角色的任务留空。",
      Responsibility: "此人负责什么。",
      Task: "接下来要做什么。没有则留空。",
      Due: "应完成的日期。",
      Status: "未完成、进行中或已完成。",
    },
    VF_Charter: {
      Section: "段落标题。章节可以重命名、添加和删除。",
      Text: "约定的内容。同一章节再加一行，就是再加一段。",
    },
    VF_Contacts: {
      Account: "此人在哪个客户决策。",
      Contact: "联系人或顾问的姓名。",
      Title: "此人的职位。其他组织的人写“顾问”。",
      "Reports to": "此人向哪位联系人汇报。最高层留空。",
      Relationship: "此人对我们的态度：积极、中立或消极。",
      "Decision power": "此人有多大决策权：高、中或低。",
      Touchpoint: "与此人有联系的填“是”，否则填“否”。",
    },
    VF_Influence: {
      Account: "在哪个客户有此影响。",
      From: "谁施加影响：联系人或顾问。",
      To: "影响谁。",
      Strength: "强、中或弱。",
    },
  },
};
