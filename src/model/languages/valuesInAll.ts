import { values as germanValues } from "./de/values";
import { values } from "./en/values";
import { values as portugueseValues } from "./pt-BR/values";
import { values as russianValues } from "./ru/values";
import { values as chineseValues } from "./zh-CN/values";

/** The words of lists in every language: whatever the language of now, a workbook may hold any. */
export const valuesInAll = [values, germanValues, portugueseValues, russianValues, chineseValues];
