import { withoutCurrency } from "../cells/currencies";
import { fillerWords, revenueWords } from "./headerWords";
import { wordSet, wordsOf } from "./wordsOf";

/**
 * Whether a name says that its row is a total and nothing else, in English, German, Portuguese, Russian or
 * Chinese: "Total", "Grand total:", "Summe 2024", "Итого", "Total geral", "合计". "Total Logistics Ltd" is none.
 */
export function isTotalRow(name: string): boolean {
  if (!maySumUp(name)) return false;
  const words = lettersOf(name);
  const isTotal = (word: string) => totalWords.has(word);
  if (isTotal(words.join(""))) return true;
  return (
    words.some(isTotal) && words.every((word) => isTotal(word) || companions.has(word) || isSilent(word))
  );
}

/** Whether a name begins or ends with a word for a total: "Germany Total", "Итог Север"; its amounts must decide. */
export function soundsLikeTotal(name: string): boolean {
  if (!maySumUp(name)) return false;
  const words = lettersOf(name);
  return [words[0], words[words.length - 1]].some(
    (word = "") => totalWords.has(word) || /(?:合计|小计|汇总|总计)$/.test(word),
  );
}

const totalWords = wordSet(
  "total totals subtotal subtotals sum summe gesamt gesamtsumme gesamtergebnis gesamtumsatz zwischensumme",
  "teilsumme teilergebnis ergebnis endsumme insgesamt итого всего итог итоги подытог total totais subtotais soma",
  "合计 总计 小计 共计 总和 汇总 总额 合計 總計 小計 totale totaal suma razem",
);

const companions = wordSet(
  "grand sub overall general all accounts customers clients kunden accounts geral parcial общий общая общее",
  "промежуточный промежуточная сумма по всем клиентам клиентов clientes contas all alle aller",
);

/** A quick look that spares most names the slow one. */
function maySumUp(name: string): boolean {
  return /tot|sum|som|gesamt|ergebnis|razem|итог|всего|[合总總小共汇]/i.test(name) && name.length <= 120;
}

function isSilent(word: string): boolean {
  return revenueWords.has(word) || fillerWords.has(word);
}

function lettersOf(name: string): readonly string[] {
  return wordsOf(withoutCurrency(name.toLowerCase())).filter((word) => /\p{L}/u.test(word));
}
