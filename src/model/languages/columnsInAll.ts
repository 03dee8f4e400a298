import { columns as germanColumns } from "./de/columns";
import { columns } from "./en/columns";
import { columns as portugueseColumns } from "./pt-BR/columns";
import { columns as russianColumns } from "./ru/columns";
import { columns as chineseColumns } from "./zh-CN/columns";

/** The headers of columns in every language: whatever the language of now, a workbook may hold any. */
export const columnsInAll = [columns, germanColumns, portugueseColumns, russianColumns, chineseColumns];
