import type { Translated } from "../Messages";
import type { explain as english } from "../en/explain";

/** Why an account stands where it does, in Brazilian Portuguese. */
export const explain: Translated<typeof english> = {
  tierHeading: "Classe por receita",
  rankFirst:
    "Posição {rank, number} de {ranked, number} com {amount, number, money}, ou {share, number, exactShare} da receita.",
  rank: "Posição {rank, number} de {ranked, number} com {amount, number, money}; {above, plural, =1 {o cliente acima traz} other {os # clientes acima trazem}} {shareAbove, number, exactShare}.",
  equals:
    "{equals, plural, =1 {Outro cliente traz o mesmo e divide a posição.} other {Outros # clientes trazem o mesmo e dividem a posição.}}",
  why: {
    amount:
      "{lines, select, both {Classe {tier}: traz menos que os {aboveLine, number, money} a partir dos quais um cliente é {aboveTier}, mas não menos que os {belowLine, number, money} a partir dos quais é {belowTier}.} above {Classe {tier}: traz menos que os {aboveLine, number, money} a partir dos quais um cliente é {aboveTier}.} other {Classe {tier}: não traz menos que os {belowLine, number, money} a partir dos quais um cliente é {belowTier}.}}",
    nobodyAbove: "Classe {tier}: não há ninguém acima.",
    revenueAbove:
      "Classe {tier}: os clientes acima trazem {measure}, {lines, select, both {além dos {aboveLine, number, line} em que {aboveTier} termina, mas aquém dos {belowLine, number, line} em que {belowTier} termina} bothOn {o que alcança os {aboveLine, number, line} em que {aboveTier} termina, mas fica aquém dos {belowLine, number, line} em que {belowTier} termina} above {além dos {aboveLine, number, line} em que {aboveTier} termina} aboveOn {o que alcança os {aboveLine, number, line} em que {aboveTier} termina} other {aquém dos {belowLine, number, line} em que {belowTier} termina}}.",
    shareAbove:
      "Classe {tier}: {measure} dos clientes estão acima, {lines, select, both {além dos {aboveLine, number, line} em que {aboveTier} termina, mas aquém dos {belowLine, number, line} em que {belowTier} termina} bothOn {o que alcança os {aboveLine, number, line} em que {aboveTier} termina, mas fica aquém dos {belowLine, number, line} em que {belowTier} termina} above {além dos {aboveLine, number, line} em que {aboveTier} termina} aboveOn {o que alcança os {aboveLine, number, line} em que {aboveTier} termina} other {aquém dos {belowLine, number, line} em que {belowTier} termina}}.",
    accountsAbove:
      "Classe {tier}: os clientes acima são {measure}, {lines, select, both {além dos {aboveLine, number} que cabem em {aboveTier}, mas aquém dos {belowLine, number} que cabem em {belowTier}} bothOn {o que alcança os {aboveLine, number} que cabem em {aboveTier}, mas fica aquém dos {belowLine, number} que cabem em {belowTier}} above {além dos {aboveLine, number} que cabem em {aboveTier}} aboveOn {o que alcança os {aboveLine, number} que cabem em {aboveTier}} other {aquém dos {belowLine, number} que cabem em {belowTier}}}.",
    revenueWith:
      "Classe {tier}: com este cliente a participação acumulada é {measure}, {lines, select, both {além dos {aboveLine, number, line} em que {aboveTier} termina, mas dentro dos {belowLine, number, line} em que {belowTier} termina} above {além dos {aboveLine, number, line} em que {aboveTier} termina} other {dentro dos {belowLine, number, line} em que {belowTier} termina}}.",
    shareWith:
      "Classe {tier}: com este cliente estão contados {measure} dos clientes, {lines, select, both {além dos {aboveLine, number, line} em que {aboveTier} termina, mas dentro dos {belowLine, number, line} em que {belowTier} termina} above {além dos {aboveLine, number, line} em que {aboveTier} termina} other {dentro dos {belowLine, number, line} em que {belowTier} termina}}.",
    accountsWith:
      "Classe {tier}: com este cliente os contados são {measure}, {lines, select, both {além dos {aboveLine, number} que cabem em {aboveTier}, mas dentro dos {belowLine, number} que cabem em {belowTier}} above {além dos {aboveLine, number} que cabem em {aboveTier}} other {dentro dos {belowLine, number} que cabem em {belowTier}}}.",
  },
  lift: "Mais {amount, number, money} de receita o levariam a {tier}, com os outros como estão.",
  noLift: "Só com mais receita não chegaria a {tier}.",
  drop: "Menos {amount, number, money} o fariam cair para {tier}.",
  noDrop: "Nenhuma perda o faria cair abaixo de {tier} enquanto tiver alguma receita.",
  unranked: {
    none: "Não tem receita, por isso não tem posição nem classe.",
    cancelled: "Notas de crédito anulam a receita, por isso não tem posição nem classe.",
    negative:
      "Notas de crédito superam a receita em {amount, number, money}, por isso não tem posição nem classe.",
  },
  wouldRank: "Mais {amount, number, money} de receita lhe dariam uma posição, em {tier}.",
  firstRevenue: "A primeira receita lhe daria uma posição, em {tier}.",

  movementHeading: "Ao longo dos períodos",
  period: {
    ranked: "{period}: {tier} com {amount, number, money}",
    nothing: "{period}: sem receita",
    credit: "{period}: notas de crédito de {amount, number, money}",
  },
  leftOut:
    "{period} ({left, plural, one {# período anterior omitido} other {# períodos anteriores omitidos}})",
  moved: {
    never: "De {from} a {to} não teve receita.",
    came: "De {from} a {to} chegou como novo, em {newTier}.",
    lost: "De {from} a {to} foi perdido; estava em {oldTier}.",
    stayed: "De {from} a {to} ficou em {newTier}.",
    rose: "De {from} a {to} subiu de {oldTier} para {newTier}.",
    fell: "De {from} a {to} desceu de {oldTier} para {newTier}.",
  },
  onePeriod: "Só {period} foi lido, por isso não há o que comparar.",

  retentionHeading: "Retenção de {from} a {to}",
  lost: "Perdido: trazia {before, number, money} e agora nada. É {share, number, exactShare} de toda a receita perdida.",
  shrank:
    "Encolheu {less, number, money} (–{lessShare, number, exactShare}), de {before, number, money} para {after, number, money}. É {share, number, exactShare} de toda a contração.",
  grew: "Cresceu {more, number, money} (+{moreShare, number, exactShare}), de {before, number, money} para {after, number, money}. É {share, number, exactShare} de toda a expansão.",
  fresh:
    "Novo: não trazia nada e agora {after, number, money}. É {share, number, exactShare} de toda a receita nova.",
  same: "Mantido: traz {amount, number, money}, como antes.",
  neither: "Não teve receita em nenhum dos dois períodos.",

  noAccount: "Não há cliente ali. Selecione uma linha da sua receita ou de uma tabela de resultados.",
  unknownAccount: "“{name}” não estava entre os clientes da última leitura.",
  explained: "{account}: {sentence}",
  asLastRead: "A pasta de trabalho mudou desde então; isto é da última leitura.",
};
