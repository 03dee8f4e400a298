import type { Translated } from "../Messages";
import type { scoreSheet as english } from "../en/scoreSheet";

/** The sheets of the scoring matrix, of criteria and of ratings, in Russian. */
export const scoreSheet: Translated<typeof english> = {
  title: "Матрица оценки",
  finding: {
    none: "Баллов пока нет ни у кого. Оцените клиентов на листе оценок, и этот лист обновится.",
    leadOne: "Лидер — {first}, балл {score}",
    leadOneOfTwo: "Лидер — {first}, балл {score}; далее {second} ({secondScore})",
    leadOneOfMany: "Лидер — {first}, балл {score}; далее {second} ({secondScore}) и {third} ({thirdScore})",
    leadTwo: "Лидеры — {first} и {second}, балл {score}",
    leadThree: "Лидеры — {first}, {second} и {third}, балл {score}",
    leadMany: "Лидеры — {first}, {second} и ещё {others}, балл {score}",
    whole: "{lead}.",
    withQuadrant: "{lead}; в квадранте «{quadrant}» — {inside} из {accounts}.",
  },
  stamp: {
    inputs: "Критерии: {criteria}, оценки: {ratings}",
    scale: "Шкала {lowest, number}–{highest, number}",
    period: "Выручка {period}",
    periods: "Выручка {first} – {last}",
  },
  changed: "С тех пор были изменения: баллы обновляются сами, доли прогонов — при следующем запуске",
  changedTiers:
    "С тех пор были изменения: баллы обновляются сами, доли прогонов и группы — при следующем запуске",

  chartHeading: "Рост и гармония",
  captionSize: "Чем больше пузырёк, тем больше выручка.",
  captionAll: "Подписаны клиенты, для которых есть место, сначала лучшие.",
  captionFirst: "Подписаны лучшие ({labelled, number}), для которых есть место, сначала первые.",
  captionCut: "Показаны лучшие {shown, number} из {accounts, number}.",
  noChart: "Диаграммы нет: критерии с весом есть только у одного из измерений, роста или гармонии.",
  chartDescription:
    "Рост (вверх) и гармония (вправо), точка на клиента. Линии: рост {growthLine, number, count} и гармония {harmonyLine, number, count}; квадранты: {names}.",
  quadrants: "Квадранты",
  growthLine: "Линия роста",
  harmonyLine: "Линия гармонии",

  holdHeading:
    "{top, select, 1 {Насколько прочно первое место} other {Насколько прочны первые {top, number}}}",
  holdColumn: "Среди первых {top, number}",
  noHold: "Слишком мало клиентов с баллом, чтобы сказать, насколько прочны первые места.",
  draws: "Каждый вес меняли в пределах ±{variation, number, line}, число прогонов — {draws, number}.",
  leader:
    "{account}: первое место {always, select, yes {во всех прогонах} other {в {share, number, wholeShare} прогонов}}.",
  leaders:
    "Первые вместе: {accounts}; {account} — первое место {always, select, yes {во всех прогонах} other {в {share, number, wholeShare} прогонов}}.",
  allHold: "Состав первых {top, number} не меняется ни в одном прогоне.",
  leastSure: "Наименее прочны среди них: {accounts}.",
  nextOutside: "Ближайшие за чертой: {accounts}.",
  share: "{account} ({share, number, wholeShare})",
  swap: "{upper} и {lower} меняются местами {often, select, half {примерно в половине} other {в {share, number, wholeShare}}} прогонов.",
  twoSwaps:
    "{upper} и {lower} меняются местами {often, select, half {примерно в половине} other {в {share, number, wholeShare}}} прогонов; {otherUpper} и {otherLower} — {otherOften, select, half {примерно в половине} other {в {otherShare, number, wholeShare}}}.",
  and: "{others} и {last}",
  andOthers: "{shown} и ещё {others, number}",

  matrixHeading: "Оценки, как они учитываются",
  growthBand: "Потенциал роста",
  harmonyBand: "Гармония",
  weight: "Вес",
  part: "Доля балла",
  turned: "перевёрнуто",
  fed: {
    "Revenue total": "из выручки всего",
    "Last change": "из последнего изменения",
    CAGR: "из CAGR",
  },
  fedTurned: {
    "Revenue total": "из выручки всего, перевёрнуто",
    "Last change": "из последнего изменения, перевёрнуто",
    CAGR: "из CAGR, перевёрнуто",
  },
  otherwise: "{name} (критерий)",
  helpers: "Для формул",

  ruleHeading: "Как считается",
  ruleScore:
    "Балл = Σ вес × оценка ÷ Σ вес по критериям обоих измерений; рост и гармония так же, каждое по своим критериям. Сумма весов не обязана быть 100.",
  ruleMissing: "Отсутствующая оценка не учитывается вместе со своим весом; это не 0.",
  ruleTurned:
    "Где меньше — лучше, оценка переворачивается на шкале: {highest, number} считается как {lowest, number}.",
  ruleRank: "Равные баллы делят один ранг.",
  ruleMedian:
    "Высокое значение — медиана клиентов или больше. Линии на диаграмме стоят там, где медианы были при запуске.",
  ruleMiddle: "Высокое значение — {growthLine, number, count} или больше, середина шкалы.",
  ruleMiddles:
    "Высокое значение — {growthLine, number, count} или больше, середина шкалы ({harmonyLine, number, count}).",
  ruleLive:
    "Измените вес на листе «{criteria}» или оценку на листе «{ratings}», и баллы, ранги и квадранты сразу обновятся, даже там, где Vital Few не установлен.",
  ruleStill: {
    hold: "Доли прогонов обновляет только запуск: нажмите «Оценить клиентов».",
    revenue: "Выручку обновляет только запуск: нажмите «Оценить клиентов».",
    holdRevenue: "Доли прогонов и выручку обновляет только запуск: нажмите «Оценить клиентов».",
    tierRevenue: "Группы и выручку обновляет только запуск: нажмите «Оценить клиентов».",
    all: "Доли прогонов, группы и выручку обновляет только запуск: нажмите «Оценить клиентов».",
  },
  ruleFed:
    "{criteria}: 5-й процентиль клиентов считается как {lowest, number}, 95-й — как {highest, number}, между ними линейно, за ними без изменений.",
  ruleFigure: {
    "Revenue total": "«Выручка всего» — чистая выручка за все периоды.",
    "Last change":
      "«Последнее изменение» сравнивает последний период с предыдущим; если там нет выручки, нет и изменения, и его вес не учитывается.",
    CAGR: "CAGR — рост за период от первого периода с выручкой до последнего; у того, кто начал в последнем, его нет, и вес не учитывается. Нет выручки в последнем периоде — это −100\u00a0%.",
  },
  ruleTierScore:
    "«{header}»: в каждой группе столько же клиентов, сколько по выручке, в порядке баллов. Равные остаются вместе.",
  ruleTierMix:
    "«{header}»: в каждой группе столько же клиентов, сколько по выручке; порядок — на {byScore, number, line} ранг по баллу и на {byRevenue, number, line} ранг по выручке. Равные остаются вместе.",

  criteriaTitle: "Критерии",
  criteriaHint: "Чтобы различать клиентов и вдумчиво их оценить, хватает трёх – пяти критериев.",
  criteriaMore:
    "Вес — любое число от 0; он учитывается как доля в сумме. Источник — «Оценка» или показатель выручки.",
  ratingsTitle: "Оценки",
  ratingsHint: "Оцените каждого клиента от {lowest, number} (низко) до {highest, number} (высоко).",
  ratingsMore: "Неизвестное оставьте пустым: оно не учитывается, это не {lowest, number}.",
  limits: {
    weight: "Введите число, 0 или больше.",
    rating: "Оценка",
    ratingScale: "Введите число от {lowest, number} до {highest, number} или оставьте пустым.",
    dimension: "Выберите «Рост» или «Гармония».",
    higher: "Выберите «да» или «нет».",
    source: "Выберите «Оценка», «Выручка всего», «Последнее изменение» или CAGR.",
  },
  scoredNobody: "Таблицы критериев и оценок готовы. Заполните их и оцените клиентов снова.",
  scoredNone:
    "{accounts, plural, one {# клиент готов} few {# клиента готовы} many {# клиентов готовы} other {# клиента готовы}} к оценке. Заполните оценки и запустите снова.",
  scoredAll:
    "{accounts, plural, one {Оценён # клиент} few {Оценены # клиента} many {Оценено # клиентов} other {Оценены # клиента}}. {leading, plural, =1 {Лидер} one {Лидеры} few {Лидеры} many {Лидеры} other {Лидеры}} — {leaders}, балл {score, number, ::.00}.",
  scoredSome:
    "Оценено {scored, number} из {accounts, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}}. {leading, plural, =1 {Лидер} one {Лидеры} few {Лидеры} many {Лидеры} other {Лидеры}} — {leaders}, балл {score, number, ::.00}.",
};
