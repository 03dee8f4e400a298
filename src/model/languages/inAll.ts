import { columns as germanColumns } from "./de/columns";
import { values as germanValues } from "./de/values";
import { columns } from "./en/columns";
import { values } from "./en/values";
import { columns as portugueseColumns } from "./pt-BR/columns";
import { values as portugueseValues } from "./pt-BR/values";
import { columns as russianColumns } from "./ru/columns";
import { values as russianValues } from "./ru/values";
import { columns as chineseColumns } from "./zh-CN/columns";
import { values as chineseValues } from "./zh-CN/values";

/** The headers of columns in every language: whatever the language of now, a workbook may hold any. */
export const columnsInAll = [columns, germanColumns, portugueseColumns, russianColumns, chineseColumns];

/** The words of lists in every language. */
export const valuesInAll = [values, germanValues, portugueseValues, russianValues, chineseValues];
