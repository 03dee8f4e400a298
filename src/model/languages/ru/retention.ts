import type { Translated } from "../Messages";
import type { retention as english } from "../en/retention";

/** The sheet of retention, and what its action says when it is done, in Russian. */
export const retention: Translated<typeof english> = {
  title: "Удержание клиентов",
  changes: { lost: "Потерян", shrank: "Снижение", fresh: "Новый", grew: "Рост" },
  finding:
    "С {from} по {to} {left, select, 0 {{opening, plural, =1 {остался единственный клиент} one {остался # клиент: все} few {остались все # клиента} many {остались все # клиентов} other {остались все # клиента}}} other {{kept, plural, one {остался} few {остались} many {осталось} other {остались}} {kept, number} из {opening, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}} ({logo, number, share})}}. Удержано {gross, number, share} выручки{grown, select, 0 {} other {; вместе с ростом — {net, number, share}}}.",
  findingNoneBefore:
    "В периоде {from} ни у одного клиента не было выручки; к {to} {fresh, plural, one {пришёл # клиент} few {пришли # клиента} many {пришли # клиентов} other {пришли # клиента}}.",
  findingAllLost:
    "С {from} по {to} {opening, select, 1 {ушёл единственный клиент} other {ушли все клиенты ({opening, number})}}: вся выручка потеряна.",
  waterfallHeading: "Выручка с {from} по {to}",
  waterfallCaption: "Что потеряно (–) и что получено (+) между начальной и конечной выручкой.",
  waterfallCaptionApart:
    "Между ними есть другие периоды: кто пришёл или ушёл за это время, считается здесь новым или потерянным.",
  waterfallDescription:
    "Каскад от начальной выручки к конечной: отток и снижение идут вниз, рост и новая выручка — вверх. {finding}",
  steps: {
    opening: "Начало, {from}",
    churned: "Отток",
    contraction: "Снижение",
    expansion: "Рост",
    fresh: "Новая",
    closing: "Конец, {to}",
  },
  ratesHeading: "Доля удержанной выручки",
  ratesCaption: "GRR: что осталось от начальной выручки. NRR: то же с ростом этих клиентов.",
  ratesNone: "Доли нет: не было начальной выручки.",
  rates: {
    logo: "Удержание клиентов",
    gross: "GRR: выручка без роста",
    net: "NRR: выручка с ростом",
  },
  ratesDescription: "Линии GRR и NRR, каждый период к предыдущему, с {first} по {last}.",
  onePairDescription: "Три столбца: доля удержанных клиентов, GRR и NRR. {finding}",
  tableHeading: "Удержание по периодам, каждый к предыдущему",
  lostHeading: "Потеряны или снизили выручку ({accounts, number})",
  left: "{accounts, plural, one {# ушёл} few {# ушли} many {# ушли} other {# ушли}}, потеряно {amount}",
  bringLess:
    "{accounts, plural, one {# приносит} few {# приносят} many {# приносят} other {# приносят}} на {amount} меньше",
  lostHint: "{ways} Кому позвонить, сначала самые крупные.",
  noneLost: "Никого: никто не ушёл и не приносит меньше.",
  gainedHeading: "Новые и выросшие клиенты ({accounts, number})",
  came: "{accounts, plural, one {# новый} few {# новых} many {# новых} other {# новых}}, получено {amount}",
  bringMore:
    "{accounts, plural, one {# приносит} few {# приносят} many {# приносят} other {# приносят}} на {amount} больше",
  gainedHint: "{ways} Самые крупные ({shown, number}):",
  noneGained: "Никого: никто не пришёл и не приносит больше.",
  built:
    "Удержание с {from} по {to}: {kept, plural, one {остался} few {остались} many {осталось} other {остались}} {kept, number} из {opening, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}}, GRR {gross, number, share}, NRR {net, number, share}. Потеряно: {lost, number}, снизили выручку: {shrunk, number}, новых: {fresh, number}.",
  builtNoneBefore:
    "Удержание с {from} по {to}: в периоде {from} ни у одного клиента не было выручки, к {to} новых: {fresh, number}.",
};
