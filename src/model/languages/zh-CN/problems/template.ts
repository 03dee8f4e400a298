import type { Translated } from "../../Messages";
import type { templateProblems as english } from "../../en/problems/template";

/** What must be put right before a template is inserted, everything is built, or a workbook is prepared for readers, in simplified Chinese. */
export const templateProblems: Translated<typeof english> = {
  unknownTool: "没有工具 {tool}。可用的工具有：{list}。",
  noSampleData: "此工作簿中没有 Vital Few 的示例数据。",
  protectedSample:
    "工作表“{sheet}”受保护，无法删除 {table} 的示例行。请在“审阅”>“撤消工作表保护”中取消保护，然后重试。",
  inputsNotThere: "此工作簿中尚无表 {table}。请从模板开始，或单独运行该工具以建立表单。",
  nothingToBuild:
    "没有工具具备所需的数据。请从模板开始，或将客户放在一列中并在每个收入列上方写上年份，然后重试。",
  nothingToPrepare: "此工作簿中尚未生成任何内容。请先“全部生成”，再为管理层准备。",
  staleResults: "以下内容生成后有更改：{list}。请再次“全部生成”，然后为管理层准备工作簿。",
  structureLocked: "工作簿结构受保护，无法隐藏或移动工作表。请在“审阅”>“保护工作簿”中取消，然后重试。",
  notPrepared: "此工作簿未为管理层准备过，因此没有可撤回的内容。",
};
