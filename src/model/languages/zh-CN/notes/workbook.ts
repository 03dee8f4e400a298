import type { Translated } from "../../Messages";
import type { workbookNotes as english } from "../../en/notes/workbook";

/** What became of sheets, tables and columns in the workbook, in simplified Chinese. */
export const workbookNotes: Translated<typeof english> = {
  recovered: "上次运行未完成就中断了；本次运行已将其完成。",
  noHistory:
    "本次和下次运行之后将无法撤销，因为无法保留运行前的状态：工作簿结构受保护，来源中有隐藏的行，或 Excel 拒绝复制。",
  inputsLeft: "{list} 中录入的内容保持原样。",
  notRestored: "{source} 已不在原处；其旁的级别列保持原样。",
  sheetLeft: "工作表“{sheet}”已保留，因为其上有您自己的图表、表格或形状。它现在归您所有；不需要时请删除。",
  sheetNameTaken: "您已有一张名为“{wish}”的工作表；结果在“{name}”上。",
  tableNameTaken: "名称 {wish} 在此工作簿中已被占用；结果表名为 {name}。",
  columnNameTaken: "{source} 已有您自己的“{wish}”列；新列名为“{name}”。",
  columnsNotRenewed:
    "{source} 旁的级别列仍显示较早运行的结果：该来源现在未读取，或“Write tier columns”为 no。不再需要时请删除。",
  columnLeft: "不再需要较早运行的“{name}”列。它此后被手动更改过，因此已保留；不需要时请删除。",
  columnEmptied: "不再需要较早运行的“{name}”列。只清空了内容，因为删除它会移动表旁的内容。",
};
