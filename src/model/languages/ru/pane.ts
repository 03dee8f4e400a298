import type { Translated } from "../Messages";
import type { pane as english } from "../en/pane";

/** What the pane says that is neither a Problem's nor a note's nor of one tool's view, in Russian. */
export const pane: Translated<typeof english> = {
  looking: "Идёт поиск выручки …",
  toolGroups: { accounts: "Клиенты", people: "Люди", plans: "Планы" },
  tools: {
    recomputeTiers: {
      name: "Группы",
      makes: "Парето и группы ABC рядом с данными",
      run: "Пересчитать группы",
    },
    scoreAccounts: {
      name: "Матрица оценки",
      makes: "Клиенты по росту и гармонии",
      run: "Оценить клиентов",
    },
    buildDashboard: {
      name: "Панель",
      makes: "KPI на одной странице, кто под угрозой",
      run: "Построить панель",
    },
    buildRetention: {
      name: "Удержание",
      makes: "Кто остался, кто ушёл, кому звонить",
      run: "Рассчитать удержание",
    },
    buildProfitMatrix: {
      name: "Матрица прибыли",
      makes: "Кто приносит прибыль, а кто убыток",
      run: "Построить матрицу прибыли",
    },
    drawDecisionMap: {
      name: "Карта решений",
      makes: "Кто решает, кого и как убедить",
      run: "Нарисовать карту решений",
    },
    buildDivisionMap: {
      name: "Карта подразделений",
      makes: "Кто что покупает, что ещё не продано",
      run: "Построить карту подразделений",
    },
    buildTeam: {
      name: "Команда",
      makes: "У кого какая роль, что просрочено",
      run: "Составить команду",
    },
    buildTimeline: {
      name: "План-график",
      makes: "Диаграмма Ганта, что просрочено",
      run: "Построить план-график",
    },
    buildCharter: {
      name: "Хартия",
      makes: "О чём договорились, на одной странице",
      run: "Составить хартию",
    },
  },
  makeTable: {
    buildDashboard: "Создать таблицу KPI",
    buildProfitMatrix: "Создать таблицу затрат",
    drawDecisionMap: "Создать таблицы контактов",
    buildDivisionMap: "Создать таблицу",
    buildTeam: "Создать таблицу команды",
    buildTimeline: "Создать таблицу задач",
    buildCharter: "Создать таблицу хартии",
  },
  otherTool: "другой инструмент",
  chooseTool: "Выберите инструмент",
  toolStates: {
    never: "Не запускали",
    current: "В вашей книге",
    changed: "Данные изменились",
  },
  tryAgain: "Повторить",
  cancel: "Отмена",
  cannotWrite: "Эта книга открыта только для чтения.",
  nothingYet: "Пока вы не нажмёте кнопку, ничего не записывается.",
  runAgain: "Запустите снова, когда данные изменятся.",
  bringUpToDate: "Запустите снова, чтобы обновить результаты.",
  changed: {
    source: "Источник изменён после последнего запуска.",
    settings: "Настройки изменены после последнего запуска.",
    unfinished: "Последний запуск прервался. Запустите снова, чтобы завершить его.",
  },
  restsByItself: "Сам по себе пересчёт не запустится, пока вы не нажмёте кнопку.",
  cancelled: "Отменено. Ничего не записано.",
  undo: "Отменить запуск",
  undoOf: "Отменить запуск: {tool}",
  undoQuestion:
    "Отменить запуск от {last} ({tool})? Его листы и столбцы станут такими, какими были до него. Ваши собственные ячейки останутся как есть.",
  undoYes: "Отменить запуск",
  undoNo: "Оставить",
  stopped: "Поиск остановлен",
  pressToApply: "Нажмите кнопку, чтобы применить изменённые настройки.",
  pressToApplyCriteria: "Нажмите кнопку, чтобы применить изменённые критерии.",
  whatToType: "Что вводить",
  fillIn: "Теперь заполните таблицу",
  noWeight: "Дайте вес хотя бы одному критерию.",
  ratingsFound:
    "{accounts, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}} в VF_Ratings",
  withoutColumns: "Запустить без столбцов групп",
  readOnly:
    "Эта книга открыта только для чтения, поэтому записать ничего нельзя. Сохраните копию или выберите «Изменить книгу» и повторите. До тех пор всё ниже — предварительный просмотр.",

  found:
    "{accounts, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}, {periods, plural, one {# период} few {# периода} many {# периодов} other {# периода}}",
  sources: "Источники выручки",
  sourceTable: "{table} на листе «{sheet}»",
  sourceRead:
    "Клиенты: {column}, {rows, plural, one {# строка} few {# строки} many {# строк} other {# строки}}, {periods}",
  twoPeriods: "{first} и {last}",
  manyPeriods: "{first} – {last}",
  lookAgain: "Искать снова",

  chooseTitle: "Что из этого — выручка?",
  chooseHint: "На выручку похожи несколько блоков. Отмеченные складываются по клиентам.",
  chooseFirst: "Сначала отметьте выручку выше.",
  chooseOthers: "Выбрать другие источники",

  noRevenueTitle: "Выручка не найдена",
  noRevenueHint:
    "Поместите названия клиентов в один столбец, а над каждым столбцом выручки — год, квартал или месяц, например так:",
  example: {
    caption: "Пример выручки по клиентам и годам",
    account: "Клиент",
    first: "Ольха Продукты",
    second: "Берёза и сыновья",
  },
  noRevenueOr: "Подойдёт и длинный список со столбцами «Клиент», «Дата» и «Сумма».",

  problemTitle: "Нужно кое-что исправить",
  readCurrency: "Читать {currency}",
  showCell: "Показать {address}",

  unloadedTitle: "Часть Vital Few не загрузилась",
  unloadedHint:
    "Возможно, надстройка обновилась или нет сети. Перезагрузите область задач: в книге ничего не потеряется.",
  bugTitle: "В Vital Few произошла ошибка",
  bugHint:
    "Такого быть не должно, и это не ваша вина. Скопируйте текст ниже в сообщение об ошибке, затем перезагрузите область задач.",
  bugText: "Текст ошибки",
  copy: "Копировать",
  copied: "Скопировано",
  reload: "Перезагрузить",

  tiersTitle: "Группы",
  tiersWritten: "В вашей книге",
  tiersPreview: "Просмотр, ещё не записано",
  tiersOutdated: "Просмотр, ещё не записано",
  notApplied: "Ещё не применено",
  tier: "Группа",
  accounts: "Клиенты",
  revenue: "Выручка",
  share: "Доля",
  shareOfAccounts: "Доля клиентов",
  shareOfRevenue: "Доля выручки",
  nothingRanked: "Ни у одного клиента нет выручки выше нуля, поэтому ранжировать нечего.",
  oneRanked: "Один клиент приносит всю выручку.",
  vitalFew:
    "{few, number} из {ranked, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}} ({share, number, share}) {few, plural, one {приносит} few {приносят} many {приносят} other {приносят}} {line, number, line} выручки.",

  language: "Язык",
  asInOffice: "Как в Office ({language})",

  notesTitle: "Замечания ({notes, number})",
  showAll: "Показать все {all, number}",
  showFewer: "Свернуть",

  everything: "Построить всё",
  showAgain: "Снова показать скрытые листы",
  turn: "{number, number} из {of, number}, {tool}: {step}",
  steps: {
    reading: "Чтение книги …",
    understanding: "Разбор выручки …",
    computing: "Расчёт …",
    writing: "Запись …",
    waiting: "Ожидание Excel. Нажмите Enter или Esc в ячейке, которую правите, или закройте диалоговое окно.",
    checking: "Проверка записанного …",
    stopping: "Остановка …",
  },
};
