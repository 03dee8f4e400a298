import type { Translated } from "../Messages";
import type { workbookPane as english } from "../en/workbookPane";

/** The pane's first page, and its fold about the whole workbook, in simplified Chinese. */
export const workbookPane: Translated<typeof english> = {
  startTitle: "您想从哪里开始？",
  own: "使用此工作簿的数据",
  ownHint: "任一工作表上有客户及其收入即可。写入任何内容之前，您会先看到找到了什么。",
  template: "从模板开始",
  templateHint: "选择您的工具：录入用的工作表带有示例数据，可用您自己的数据替换。",
  example: "查看示例",
  exampleHint:
    "一家医疗行业云服务商的关键客户：每张带示例数据的工作表，以及每个工具的结果。不会覆盖您的任何内容。",

  whichTools: "为这些工具添加工作表",
  insert: "添加工作表",
  insertAtLeastOne: "请至少勾选一个工具。",

  title: "工作簿",
  everythingHint: "运行所有已有数据的工具，最后生成目录工作表。",
  leadership: "为管理层准备",
  leadershipHint: "只显示结果，目录排在最前。",
  leadershipWarning:
    "录入用的工作表和设置将被隐藏，目录排在最前，每张工作表停在 A1。隐藏的工作表仍保留数据：拿到工作簿的人可以重新显示。",
  hideSources: "也隐藏我自己的收入工作表",
  leadershipYes: "隐藏",
  leadershipNo: "保持原样",
  showAgainHint: "此工作簿已为管理层准备好：隐藏的工作表仍保留数据。",
  moreTemplate: "添加模板工作表",
  moreTemplateHint: "录入用的工作表，带示例数据。不会覆盖您的任何内容。",
  removeSamples: "删除示例数据",
  removeSamplesHint: "清除无人改动过的示例行。表单保留，您自己的行也保留。",
};
