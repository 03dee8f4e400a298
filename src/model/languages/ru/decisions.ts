import type { Translated } from "../Messages";
import type { decisions as english } from "../en/decisions";

/** The sheet of the decision map, its tables to fill in, and what its action says when it is done, in Russian. */
export const decisions: Translated<typeof english> = {
  title: "Карта решений",
  findingNobody:
    "{deciding, plural, =0 {Пока не назван никто с высоким влиянием на решение} =1 {Единственный человек с высоким влиянием на решение на нашей стороне} one {# человек с высоким влиянием на решение, и все на нашей стороне} few {Все # человека с высоким влиянием на решение на нашей стороне} many {Все # человек с высоким влиянием на решение на нашей стороне} other {Все # человека с высоким влиянием на решение на нашей стороне}}: убеждать некого.",
  findingOne: "Кого убедить: {person}. {way}",
  finding:
    "{toWin, number} из {people, plural, one {# человека} few {# человек} many {# человек} other {# человека}} {toWin, plural, one {решает и не на нашей стороне} few {решают и не на нашей стороне} many {решают и не на нашей стороне} other {решают и не на нашей стороне}}; {withWayIn, select, 0 {путь ни к кому не найден} other {путь найден к {withWayIn, number} из них}}.",
  noWay: "Путь не найден: никто из расположенных к нам туда не ведёт.",
  mapHeading:
    "{account}: {people, plural, one {# человек} few {# человека} many {# человек} other {# человека}}",
  outside: "Другие организации",
  legend: {
    Positive: "+ Положительное",
    Neutral: "○ Нейтральное",
    Negative: "– Отрицательное",
    Unknown: "? Неизвестно",
    High: "Высокое влияние",
    Medium: "Среднее влияние",
    Low: "Низкое влияние",
    touchpoint: "0  Точка контакта: мы общаемся",
    reports: "подчиняется",
    influence: "влияет (толще — сильнее)",
  },
  power: {
    High: "Высокое влияние",
    Medium: "Среднее влияние",
    Low: "Низкое влияние",
    Unknown: "Влияние неизвестно",
  },
  toWin: "{power}, убедить",
  touchpoint: "{text} · 0",
  person: "{name} ({details})",
  byTitle: "{title}",
  relation: {
    Positive: "за нас",
    Neutral: "нейтрально",
    Negative: "против нас",
    Unknown: "отношение неизвестно",
  },
  adviser: "консультант",
  decides: "решает",
  first: {
    influence: "{from} → влияет на: {to}",
    reports: "{from} → подчиняется: {to}",
    manages: "{from} → руководит: {to}",
  },
  further: {
    influence: "{chain} → влияет на: {to}",
    reports: "{chain} → подчиняется: {to}",
    manages: "{chain} → руководит: {to}",
  },
  sentence: "{chain}.",
  describedTouchpoint: "точка контакта",
  describedLane: "Дорожка людей из других организаций",
  describedTurn: "Поворот линии",
  describedReports: "Подчинение: {from} → {to}",
  describedInfluence:
    "{strength, select, Strong {Сильное влияние} Weak {Слабое влияние} other {Среднее влияние}}: {from} → {to}",
  toWinHeading: "Кого убедить ({people, number})",
  toWinCaption:
    "Влияние на решение высокое, отношение не положительное. Путь: кратчайшая цепочка влияния и подчинения от расположенного к нам контакта; самые короткие сначала.",
  noneToWin: "Никого: у всех, кто влияет на решение, отношение положительное.",
  changed: "Контакты изменены: нарисуйте заново",
  built:
    "Карта решений нарисована: {people, plural, one {# человек} few {# человека} many {# человек} other {# человека}} у {accounts, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}}, убедить — {toWin, number}, путь есть к {withWayIn, number}.",
  madeContacts:
    "Таблицы VF_Contacts не было; теперь она есть на листе «{sheet}». Запишите по одному человеку в строке, затем нарисуйте карту решений.",
  madeInfluence: "Кто на кого влияет, можно записать на листе «{sheet}».",

  contactsTitle: "Контакты ключевых клиентов",
  contactsHint:
    "Один человек — одна строка: кому он подчиняется (пусто у главного), как к нам относится, насколько влияет на решения.",
  contactsMore:
    "Консультанты никому не подчиняются, их должность — «Консультант»; или добавьте столбец «Организация». Затем нарисуйте карту решений.",
  influenceTitle: "Влияние между контактами",
  influenceHint: "Одно влияние — одна строка, помимо подчинения: кто на кого влияет и насколько сильно.",
  influenceMore: "Имена как в VF_Contacts; можно назвать и человека другого клиента.",
  touchpointLimit: "да, если мы общаемся, иначе нет.",
};
