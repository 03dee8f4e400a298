import type { Translated } from "../Messages";
import type { explain as english } from "../en/explain";

/** Why an account stands where it does, in Russian. */
export const explain: Translated<typeof english> = {
  tierHeading: "Группа по выручке",
  rankFirst:
    "Ранг {rank, number} из {ranked, number}, выручка {amount, number, money} — это {share, number, exactShare} всей выручки.",
  rank: "Ранг {rank, number} из {ranked, number}, выручка {amount, number, money}; {above, plural, =1 {клиент выше приносит} one {# клиент выше приносит} few {# клиента выше приносят} many {# клиентов выше приносят} other {# клиента выше приносят}} {shareAbove, number, exactShare}.",
  equals:
    "{equals, plural, =1 {Ещё один клиент приносит столько же и делит с ним ранг.} one {Ещё # клиент приносит столько же и делит с ним ранг.} few {Ещё # клиента приносят столько же и делят с ним ранг.} many {Ещё # клиентов приносят столько же и делят с ним ранг.} other {Ещё # клиента приносят столько же и делят с ним ранг.}}",
  why: {
    amount:
      "{lines, select, both {Группа {tier}: выручка меньше порога {aboveTier} ({aboveLine, number, money}), но не меньше порога {belowTier} ({belowLine, number, money}).} above {Группа {tier}: выручка меньше порога {aboveTier} ({aboveLine, number, money}).} other {Группа {tier}: выручка не меньше порога {belowTier} ({belowLine, number, money}).}}",
    nobodyAbove: "Группа {tier}: выше никого нет.",
    revenueAbove:
      "Группа {tier}: клиенты выше приносят {measure} — это {lines, select, both {больше границы {aboveTier} ({aboveLine, number, line}), но меньше границы {belowTier} ({belowLine, number, line})} bothOn {ровно граница {aboveTier} ({aboveLine, number, line}) и меньше границы {belowTier} ({belowLine, number, line})} above {больше границы {aboveTier} ({aboveLine, number, line})} aboveOn {ровно граница {aboveTier} ({aboveLine, number, line})} other {меньше границы {belowTier} ({belowLine, number, line})}}.",
    shareAbove:
      "Группа {tier}: доля клиентов выше — {measure}, это {lines, select, both {больше границы {aboveTier} ({aboveLine, number, line}), но меньше границы {belowTier} ({belowLine, number, line})} bothOn {ровно граница {aboveTier} ({aboveLine, number, line}) и меньше границы {belowTier} ({belowLine, number, line})} above {больше границы {aboveTier} ({aboveLine, number, line})} aboveOn {ровно граница {aboveTier} ({aboveLine, number, line})} other {меньше границы {belowTier} ({belowLine, number, line})}}.",
    accountsAbove:
      "Группа {tier}: число клиентов выше — {measure}, это {lines, select, both {больше границы {aboveTier} ({aboveLine, number}), но меньше границы {belowTier} ({belowLine, number})} bothOn {ровно граница {aboveTier} ({aboveLine, number}) и меньше границы {belowTier} ({belowLine, number})} above {больше границы {aboveTier} ({aboveLine, number})} aboveOn {ровно граница {aboveTier} ({aboveLine, number})} other {меньше границы {belowTier} ({belowLine, number})}}.",
    revenueWith:
      "Группа {tier}: вместе с этим клиентом накопленная доля — {measure}, это {lines, select, both {больше границы {aboveTier} ({aboveLine, number, line}), но в пределах границы {belowTier} ({belowLine, number, line})} above {больше границы {aboveTier} ({aboveLine, number, line})} other {в пределах границы {belowTier} ({belowLine, number, line})}}.",
    shareWith:
      "Группа {tier}: вместе с этим клиентом доля клиентов — {measure}, это {lines, select, both {больше границы {aboveTier} ({aboveLine, number, line}), но в пределах границы {belowTier} ({belowLine, number, line})} above {больше границы {aboveTier} ({aboveLine, number, line})} other {в пределах границы {belowTier} ({belowLine, number, line})}}.",
    accountsWith:
      "Группа {tier}: вместе с этим клиентом число клиентов — {measure}, это {lines, select, both {больше границы {aboveTier} ({aboveLine, number}), но в пределах границы {belowTier} ({belowLine, number})} above {больше границы {aboveTier} ({aboveLine, number})} other {в пределах границы {belowTier} ({belowLine, number})}}.",
  },
  lift: "Прирост выручки на {amount, number, money} поднял бы клиента в группу {tier} при неизменных остальных.",
  noLift: "Один лишь прирост выручки не поднял бы клиента в группу {tier}.",
  drop: "Потеря {amount, number, money} опустила бы клиента в группу {tier}.",
  noDrop: "Никакая потеря не опустит клиента ниже группы {tier}, пока есть хоть какая-то выручка.",
  unranked: {
    none: "Выручки нет, поэтому нет ни ранга, ни группы.",
    cancelled: "Кредит-ноты гасят выручку, поэтому нет ни ранга, ни группы.",
    negative: "Кредит-ноты превышают выручку на {amount, number, money}, поэтому нет ни ранга, ни группы.",
  },
  wouldRank: "Прирост выручки на {amount, number, money} дал бы клиенту ранг, в группе {tier}.",
  firstRevenue: "Первая же выручка дала бы клиенту ранг, в группе {tier}.",

  movementHeading: "По периодам",
  period: {
    ranked: "{period}: {tier}, {amount, number, money}",
    nothing: "{period}: без выручки",
    credit: "{period}: кредит-ноты на {amount, number, money}",
  },
  leftOut:
    "{period} (ранее пропущено: {left, plural, one {# период} few {# периода} many {# периодов} other {# периода}})",
  moved: {
    never: "С {from} по {to} выручки не было.",
    came: "С {from} по {to}: новый клиент, сразу в группе {newTier}.",
    lost: "С {from} по {to} клиент потерян; прежде был в группе {oldTier}.",
    stayed: "С {from} по {to} клиент остался в группе {newTier}.",
    rose: "С {from} по {to} клиент поднялся из группы {oldTier} в группу {newTier}.",
    fell: "С {from} по {to} клиент опустился из группы {oldTier} в группу {newTier}.",
  },
  onePeriod: "Прочитан только период {period}, поэтому движения быть не может.",

  retentionHeading: "Удержание с {from} по {to}",
  lost: "Потерян: приносил {before, number, money}, теперь ничего. Это {share, number, exactShare} всего оттока.",
  shrank:
    "Снижение на {less, number, money} (–{lessShare, number, exactShare}), с {before, number, money} до {after, number, money}. Это {share, number, exactShare} всего снижения.",
  grew: "Рост на {more, number, money} (+{moreShare, number, exactShare}), с {before, number, money} до {after, number, money}. Это {share, number, exactShare} всего роста.",
  fresh:
    "Новый: не приносил ничего, теперь {after, number, money}. Это {share, number, exactShare} всей новой выручки.",
  same: "Удержан: по-прежнему приносит {amount, number, money}.",
  neither: "Ни в одном из двух периодов выручки не было.",

  noAccount: "Здесь нет клиента. Выделите строку своей выручки или таблицы с результатами.",
  unknownAccount: "Клиента «{name}» не было среди прочитанных в последний раз.",
  explained: "{account}: {sentence}",
  asLastRead: "С тех пор книга изменилась; здесь то, что прочитано в последний раз.",
};
