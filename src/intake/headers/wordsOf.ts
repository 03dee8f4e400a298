/**
 * The words of a header or name, folded for comparing: NFKC, lower case, without accents, cut where letters
 * meet digits, where a small letter meets a capital, and between the Chinese words for years and months.
 *
 * @example wordsOf("OrderDate") // ["order", "date"]
 * @example wordsOf("Umsätze FY24") // ["umsatze", "fy", "24"]
 * @example wordsOf("2024年第一季度销售额") // ["2024", "q", "1", "销售额"]
 */
export function wordsOf(text: string): readonly string[] {
  const parted = text.normalize("NFKC").replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
  return chinesePeriods(withoutAccents(parted.toLowerCase())).match(word) ?? [];
}

/** A list of words, folded as `wordsOf` folds them. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(" ")).map((each) => withoutAccents(each.toLowerCase())));
}

const word = /\p{L}+|\p{N}+|[^\s\p{L}\p{N}]/gu;

function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");
}

function chinesePeriods(text: string): string {
  if (!/[年月季]/.test(text)) return text;
  return text
    .replace(/[上下]半年/g, (half) => (half.startsWith("上") ? " h1 " : " h2 "))
    .replace(/财年/g, " fy ")
    .replace(/第?([一二三四1-4])季度?/g, (_, number: string) => ` q${chineseNumber(number)} `)
    .replace(
      /(十[一二]|[一二三四五六七八九十]|\d{1,2})月份?/g,
      (_, number: string) => ` m${chineseNumber(number)} `,
    )
    .replace(/(\d)年度?/g, "$1 ")
    .replace(/(\d)[日号]/g, "$1 ");
}

function chineseNumber(text: string): number {
  const [first, second] = text;
  if (first === "十") return 10 + (second ? "一二三四五六七八九".indexOf(second) + 1 : 0);
  return "一二三四五六七八九".indexOf(first) + 1 || Number(text);
}
