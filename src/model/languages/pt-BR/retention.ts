import type { Translated } from "../Messages";
import type { retention as english } from "../en/retention";

/** The sheet of retention, and what its action says when it is done, in Brazilian Portuguese. */
export const retention: Translated<typeof english> = {
  title: "Retenção de clientes",
  changes: { lost: "Perdido", shrank: "Encolheu", fresh: "Novo", grew: "Cresceu" },
  finding:
    "De {from} a {to}, {left, plural, =0 {{opening, plural, =1 {o único cliente ficou} other {todos os # clientes ficaram}}} other {{kept, number} de {opening, plural, one {# cliente} other {# clientes}} {kept, plural, one {ficou} other {ficaram}} ({logo, number, share})}}. {gross, number, share} da receita foi mantida{grown, plural, =0 {} other {; com o crescimento, {net, number, share}}}.",
  findingNoneBefore:
    "Nenhum cliente tinha receita em {from}; {fresh, plural, one {# cliente chegou} other {# clientes chegaram}} até {to}.",
  findingAllLost:
    "De {from} a {to}, {opening, plural, =1 {o único cliente saiu} other {todos os # clientes saíram}}: toda a receita foi perdida.",
  waterfallHeading: "Receita de {from} a {to}",
  waterfallCaption: "O que se perdeu (–) e o que se ganhou (+) entre a receita inicial e a final.",
  waterfallCaptionApart:
    "Há períodos entre os dois: quem chegou ou saiu no meio conta aqui como novo ou perdido.",
  waterfallDescription:
    "Cascata da receita inicial à final: perda e contração descem, expansão e receita nova sobem. {finding}",
  steps: {
    opening: "Inicial {from}",
    churned: "Perda",
    contraction: "Contração",
    expansion: "Expansão",
    fresh: "Nova",
    closing: "Final {to}",
  },
  ratesHeading: "Parte da receita mantida",
  ratesCaption: "GRR: o que ficou da receita inicial. NRR: o mesmo com o crescimento desses clientes.",
  ratesNone: "Não há taxa a mostrar: não havia receita inicial.",
  rates: {
    logo: "Retenção de clientes",
    gross: "GRR: receita sem crescimento",
    net: "NRR: receita com crescimento",
  },
  ratesDescription: "Linhas de GRR e NRR, cada período em relação ao anterior, de {first} a {last}.",
  onePairDescription: "Três barras: parte dos clientes mantidos, GRR e NRR. {finding}",
  tableHeading: "Retenção por período, cada um em relação ao anterior",
  lostHeading: "Clientes perdidos e em queda ({accounts, number})",
  left: "{accounts, plural, one {# saiu} other {# saíram}} com {amount}",
  bringLess: "{accounts, plural, one {# traz} other {# trazem}} {amount} a menos",
  lostHint: "{ways} Para quem ligar, o maior primeiro.",
  noneLost: "Nenhum: ninguém saiu ou traz menos.",
  gainedHeading: "Clientes novos e em alta ({accounts, number})",
  came: "{accounts, plural, one {# novo} other {# novos}} com {amount}",
  bringMore: "{accounts, plural, one {# traz} other {# trazem}} {amount} a mais",
  gainedHint: "{ways} Os {shown, number} maiores:",
  noneGained: "Nenhum: ninguém chegou ou traz mais.",
  built:
    "Retenção de {from} a {to}: {kept, number} de {opening, plural, one {# cliente} other {# clientes}} {kept, plural, one {ficou} other {ficaram}}, GRR {gross, number, share}, NRR {net, number, share}. {lost, plural, one {# perdido} other {# perdidos}}, {shrunk, plural, one {# encolheu} other {# encolheram}}, {fresh, plural, one {# novo} other {# novos}}.",
  builtNoneBefore:
    "Retenção de {from} a {to}: nenhum cliente tinha receita em {from}, {fresh, plural, one {# chegou} other {# chegaram}} até {to}.",
};
