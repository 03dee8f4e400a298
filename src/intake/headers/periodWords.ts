import { wordSet } from "./wordsOf";

/** The month a word names, 1 to 12, in English, German, Portuguese and Russian; undefined where it names none. */
export function monthNamed(word: string): number | undefined {
  return months.get(word);
}

export const quarterWords = wordSet("q qtr quarter quartal quartals кв квартал квартала trimestre trim t");
export const halfWords = wordSet("h hy half hj halbjahr полугодие полугодия semestre semester sem s");
export const fiscalWords = wordSet("fy fiscal financial gj geschäftsjahr wj wirtschaftsjahr exercício фг");
export const monthWords = wordSet("m month monat месяц mês");

const monthNames = [
  "january jan januar jän jänner janeiro январь января янв",
  "february feb februar fevereiro fev февраль февраля фев февр",
  "march mar märz mär mrz março марта март мар",
  "april apr abril abr апрель апреля апр",
  "may mai maio май мая",
  "june jun juni junho июнь июня июн",
  "july jul juli julho июль июля июл",
  "august aug agosto ago август августа авг",
  "september sep sept setembro set сентябрь сентября сен сент",
  "october oct oktober okt outubro out октябрь октября окт",
  "november nov novembro ноябрь ноября ноя нояб",
  "december dec dezember dez dezembro декабрь декабря дек",
];

const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) => [...wordSet(names)].map((name) => [name, index + 1] as const)),
);
