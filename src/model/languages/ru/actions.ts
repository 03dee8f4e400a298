import type { Translated } from "../Messages";
import type { actions as english } from "../en/actions";

/** What actions say when they are done, in Russian. */
export const actions: Translated<typeof english> = {
  recomputed: "Группы пересчитаны: {tiers}.",
  tier: "{tier} — {accounts, number}",
  moved: "{ways}.",
  movedUp: "{accounts, plural, one {# поднялся} few {# поднялись} many {# поднялись} other {# поднялись}}",
  movedDown:
    "{accounts, plural, one {# опустился} few {# опустились} many {# опустились} other {# опустились}}",
  down: "{accounts, plural, one {# опустился} few {# опустились} many {# опустились} other {# опустились}}",
  fresh: "{accounts, plural, one {# новый} few {# новых} many {# новых} other {# новых}}",
  lost: "{accounts, plural, one {# потерян} few {# потеряны} many {# потеряны} other {# потеряны}}",
  nobodyMoved: "Ни один клиент не сменил группу.",
  unranked:
    "У {accounts, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}} нет выручки выше нуля.",
  found:
    "Найдено: {accounts, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}, {periods, plural, one {# период} few {# периода} many {# периодов} other {# периода}}{sources, select, 1 {} other {, {sources, plural, one {# источник} few {# источника} many {# источников} other {# источника}}}}.",
  foundNothing: "Выручка не найдена.",
  choose:
    "{sources, plural, one {На выручку похож # блок} few {На выручку похожи # блока} many {На выручку похожи # блоков} other {На выручку похожи # блока}}. Выберите нужные.",
  undone: "Отменено: восстановлен запуск от {moment}.",
  undoneTool: "Отменено: восстановлен запуск от {moment}. Отменён инструмент: {tool}.",
  undoneAll: "Отменено: листы и столбцы первого запуска убраны.",
  selected: "Выделено: {address}.",
};
