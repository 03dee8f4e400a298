import type { Translated } from "../../Messages";
import type { templateNotes as english } from "../../en/notes/template";

/** What inserting a template and removing its sample data leave to be known, in simplified Chinese. */
export const templateNotes: Translated<typeof english> = {
  tableLeft: "{table} 已在“{sheet}”上；保持原样。",
  tableNameNotFree: "名称 {table} 在此工作簿中已被非表格的内容占用，因此略过了其工作表。",
  ownRevenue: "此工作簿已有自己的收入（{source}），因此略过了示例收入。",
  sampleRowsLeft: "“{sheet}”上的 {table}：{count, number} 行被改动或添加过，已保留：{list}。不需要的请删除。",
  stillInside: "隐藏的工作表仍保留数据，拿到文件的人可以显示：{list}。发送之前请移除不应外传的内容。",
};
