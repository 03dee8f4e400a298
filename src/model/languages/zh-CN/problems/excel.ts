import type { Translated } from "../../Messages";
import type { excelProblems as english } from "../../en/problems/excel";

/** What Excel itself refuses; nothing the person did wrong is called an error, in simplified Chinese. */
export const excelProblems: Translated<typeof english> = {
  cellEditMode: "Excel 正在等待单元格编辑完成。请在工作表中按 Enter 或 Esc，然后重试。",
  otherWorkbook: "当前位于最前的是另一个工作簿或图表。请单击此工作簿的单元格，然后重试。",
  dialogOpen: "Excel 中有对话框打开。请关闭它，然后重试。",
  accessDenied: "Excel 不允许此更改。可能有工作表受保护，或文件以只读方式打开。请取消保护，然后重试。",
  somethingGone: "其间工作簿中有内容被删除或重命名。请重试。",
  cellsInTheWay:
    "不移动其他单元格，Excel 就无法在工作表中腾出空间。请清除数据右侧的单元格，或将“Write tier columns”设为 no。",
  filteredConflict: "有筛选妨碍操作。请清除筛选，然后重试。",
  mergedConflict: "有合并单元格妨碍操作。请取消合并，然后重试。",
  pivotConflict: "有数据透视表妨碍操作。请将其移开，然后重试。",
  tooLarge: "工作簿过大，Excel 不允许加载项一步处理。请在 Excel 桌面版中运行。",
  excelBusy: "Excel 正忙或连接失败。请稍候，然后重试。",
  noAnswer: "Excel 已一分钟没有响应。请等它完成或重新加载工作簿，然后再次运行；会从中断处继续。",
  sessionExpired: "与 Excel 的会话已结束。请重新加载工作簿，然后重试。",
  editedMeanwhile: "其间有他人编辑了相同的单元格。请重试。",
  oldExcel: "此版本的 Excel 无法执行其中一个步骤（{message}）。请更新 Excel，然后重试。",
  excelFailed: "Excel 未能完成一个步骤（{message}）。请重试；如果再次发生，请另存副本并重新打开。",
};
