import type { Translated } from "../Messages";
import type { actions as english } from "../en/actions";

/** What actions say when they are done, in simplified Chinese. */
export const actions: Translated<typeof english> = {
  recomputed: "级别已重新计算：{tiers}。",
  tier: "{tier} {accounts, number} 个",
  moved: "{ways}。",
  movedUp: "{accounts, number} 个客户升级",
  movedDown: "{accounts, number} 个客户降级",
  down: "{accounts, number} 个降级",
  fresh: "{accounts, number} 个新增",
  lost: "{accounts, number} 个流失",
  nobodyMoved: "没有客户变更级别。",
  unranked: "{accounts, number} 个客户的收入不大于零。",
  found:
    "{sources, plural, =1 {} other {在 # 个来源中}}找到 {accounts, number} 个客户、{periods, number} 个期间。",
  foundNothing: "未找到收入。",
  choose: "有 {sources, number} 个区域可能是收入，请选择要使用的区域。",
  undone: "已撤销：恢复到 {moment} 的运行结果。",
  undoneTool: "已撤销：恢复到 {moment} 的运行结果。撤回的是：{tool}。",
  undoneAll: "已撤销：首次运行生成的工作表和列已移除。",
  selected: "已选中 {address}。",
};
