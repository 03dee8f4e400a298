import type { Translated } from "../Messages";
import type { headless as english } from "../en/headless";

/** What the command line says when it is not used as it should be, in simplified Chinese. */
export const headless: Translated<typeof english> = {
  usage:
    '用法：npm run --silent headless -- recomputeTiers in.xlsx out.xlsx [--set "Tier line A=0.7"] [--source "Sheet1!A1:E92"] [--language zh-CN] [--tool buildTeam]',
  unknownAction: "没有操作 {action}。可用的操作有：{actions}。",
  badSet: '--set 需要一项设置和一个值，如 --set "Tier line A=0.7"；实际为 {text}。',
  badOption: "{option} 不是选项，或缺少其值。",
  noFile: "没有文件 {file}。",
  cannotOpen: "无法打开 {file}：{reason}",
  cannotSave: "无法保存 {file}：{reason}",
};
