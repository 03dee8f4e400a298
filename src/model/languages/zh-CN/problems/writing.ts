import type { Translated } from "../../Messages";
import type { writingProblems as english } from "../../en/problems/writing";

/** What stands in the way of writing: found before anything is written, or while somebody else works on the workbook, in simplified Chinese. */
export const writingProblems: Translated<typeof english> = {
  readOnlyFile: "此工作簿以只读方式打开，无法写入。请另存副本并在副本中运行。",
  structureProtected: "工作簿结构受保护，无法添加工作表“{sheet}”。请在“审阅”>“保护工作簿”中取消，然后重试。",
  protectedSource:
    "工作表“{sheet}”受保护，无法在 {source} 旁写级别列。请在“审阅”>“撤消工作表保护”中取消保护，或将“Write tier columns”设为 no。",
  protectedReport: "工作表“{sheet}”受保护，无法更新其结果。请在“审阅”>“撤消工作表保护”中取消保护，然后重试。",
  filteredSource:
    "{source} 中有筛选掉或隐藏的行（{address}）；Excel 可能会把值写入错误的行。请清除筛选并取消隐藏行，或将“Write tier columns”设为 no。",
  filteredReport: "“{sheet}”上的表 {table} 已筛选；Excel 可能会把值写入错误的行。请清除筛选，然后重试。",
  mergedBeside:
    "合并单元格 {address} 占用了 {source} 的级别列的位置。请取消合并，或将“Write tier columns”设为 no。",
  noRoomBeside:
    "{source} 的级别列需要 {address}，但那里有内容。请将其移开，或将“Write tier columns”设为 no。",
  noColumnsLeft:
    "{source} 到工作表的最后几列为止；没有 {count, number} 个级别列的空间。请将其左移，或将“Write tier columns”设为 no。",
  protectedInput:
    "工作表“{sheet}”受保护，无法向 {table} 添加内容。请在“审阅”>“撤消工作表保护”中取消保护，然后重试。",
  filteredInput:
    "“{sheet}”上的 {table} 有筛选掉或隐藏的行；Excel 可能会把值写入错误的行。请清除筛选并取消隐藏行，然后重试。",
  noRoomInput: "{table} 需要空间，但 {address} 处有内容妨碍。请将其移开，然后重试。",
  inputNameTaken:
    "名称 {table} 在此工作簿中已被非表格的内容占用。请在“公式”>“名称管理器”中重命名，然后重试。",
  noRowsLeft: "表 {table} 需要 {rows, number} 行，而工作表只有 {limit, number} 行。",

  overwritten:
    "写入 {source} 的级别列时，有人在 {address} 中输入了内容，且无法放回。原内容为：{list}。请在别处重新输入，然后再次运行。",
  sourceChanged: "运行期间 {source} 被更改。请在无人编辑时再次运行。",
};
