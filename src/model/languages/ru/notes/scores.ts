import type { Translated } from "../../Messages";
import type { scoreNotes as english } from "../../en/notes/scores";

/** Doubts about the tables of the scoring matrix, in Russian. */
export const scoreNotes: Translated<typeof english> = {
  blankWeight: "{address}: пусто; у критерия «{criterion}» нет веса, и он не учитывается.",
  repeatedCriterion: "{address}: критерий «{criterion}» повторяется; действует первая строка.",
  sumOfWeights: "Сумма весов — {sum, number}; каждый учитывается как его доля в ней.",
  oneDimension:
    "Ни у одного критерия измерения «{dimension, select, Growth {Рост} other {Гармония}}» нет веса, поэтому нет ни баллов по нему, ни квадрантов.",
  manyCriteria:
    "Вес есть у {count, plural, one {# критерия} few {# критериев} many {# критериев} other {# критериев}}. Вдумчиво оценить легче три – пять.",
  missingRating:
    "{address}: пусто; у клиента «{account}» нет оценки по критерию «{criterion}», и его вес не учитывается.",
  notRated: "Клиенты без единой оценки: всего {count, number}, например {list}. Балла у них пока нет.",
  noRatingsColumn:
    "Столбца для критерия «{criterion}» в {table} не было; добавлен пустой, его нужно заполнить.",
  noColumnInRange:
    "В {table} нет столбца для критерия «{criterion}», поэтому он ни для кого не учитывается. Добавьте столбец с таким заголовком.",
  repeatedAccount: "{address}: клиент «{account}» повторяется; действует первая строка.",
  unknownAccounts: "Клиенты с оценками, которых нет в выручке: всего {count, number}, например {list}.",
  accountsAdded: "Клиенты из выручки, добавленные в {table} пустыми строками: всего {count, number}.",
  accountsNotAdded:
    "Клиенты из выручки, которых нет в {table}: всего {count, number}, например {list}. Сделайте диапазон таблицей Excel, и они будут добавлены.",
  inputsMade: "Создано для заполнения: {list}.",
  noRevenueForCriterion:
    "Критерий «{criterion}» считается по выручке, а её нет; он ни для кого не учитывается.",
  onePeriod: "Критерию «{criterion}» нужны два периода выручки, а есть один; он ни для кого не учитывается.",
  noFigure:
    "Клиенты, для которых критерий «{criterion}» не определить: всего {count, number}, например {list}; {source, select, change {без выручки в предпоследнем периоде нет и изменения} growth {чтобы был рост, нужна выручка до последнего периода} other {у них нет выручки}}. Вес критерия там не учитывается.",
  noScoresForTier:
    "Столбца «{header}» нет, потому что ни у одного клиента ещё нет балла. Нажмите «Оценить клиентов» и заполните оценки.",
  noCombinedTier:
    "Клиенты без места по баллу или по выручке, для них столбец «{header}» пуст: всего {count, number}, например {list}.",
};
