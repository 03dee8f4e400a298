import type { Translated } from "../Messages";
import type { sheets as english } from "../en/sheets";

/** Sentences and headings of the sheets of Pareto, ABC and settings, and what all sheets share, in Brazilian Portuguese. */
export const sheets: Translated<typeof english> = {
  paretoTitle: "Análise de Pareto",
  vitalFew:
    "{few, number} de {ranked, plural, one {# cliente} other {# clientes}} ({fewShare, number, share}) {few, plural, one {traz} other {trazem}} {line, number, line} da receita; {topFifth, plural, =1 {o maior traz} other {os 20% maiores trazem}} {topShare, number, share}.",
  vitalFewOne: "Um só cliente traz toda a receita.",
  concentration:
    "O maior cliente traz {top1, number, share} da receita{tops, select, one {} five {, os cinco maiores {top5, number, share}} other {, os cinco maiores {top5, number, share}, os dez maiores {top10, number, share}}} (HHI {hhi, number, ::.000}, Gini {gini, number, ::.00}).",
  paretoChart: "Receita por cliente e participação acumulada",
  paretoOthers: "Os {shown, number} maiores clientes e, na última coluna, os outros {others, number} juntos.",
  paretoOthersCut:
    "Os {shown, number} maiores clientes e, na última coluna, os outros {others, number} juntos: {share, number, share} da receita, além do fim da escala.",
  paretoChartDescription:
    "Gráfico de Pareto. Colunas: receita de cada cliente na cor da sua classe. Linha: participação acumulada. Tracejado: {line, number, line} da receita. {finding}",
  paretoPointDescription:
    "Gráfico de Pareto. Colunas: receita de cada cliente na cor da sua classe. Linha: participação acumulada. {finding}",
  cumulativeShare: "Participação acumulada",
  othersTogether: "Outros",
  others: "Outros ({accounts, number})",
  paretoLine: "Linha de {line, number, line}",
  unrankedHeading: "Clientes sem posição ({accounts, number})",
  unrankedReasons: {
    none: "Sem receita",
    cancelled: "Notas de crédito anulam a receita",
    negative: "Notas de crédito superam a receita",
  },

  abcTitle: "Análise ABC",
  firstTier:
    "{tier}: {accounts, plural, one {# cliente} other {# clientes}} com {share, number, share} da receita",
  nextTier: "{tier}: {accounts, number} com {share, number, share}",
  tiersHeading: "Classes",
  total: "Total",
  mirrorHeading: "Quantidade e valor de cada classe",
  quantity: "Quantidade: parte dos clientes",
  value: "Valor: parte da receita",
  mirrorDescription:
    "Barras espelhadas para cada classe: à esquerda sua parte dos clientes, à direita sua parte da receita. {finding}",
  byPeriodHeading: "Classes por período, cada um por si",
  byPeriodChart: "Receita por período e classe",
  byPeriodDescription: "Colunas empilhadas: receita de cada classe em cada período de {first} a {last}.",
  moversHeading: "Clientes que mudaram de classe, chegaram ou saíram",
  movement:
    "De {from} a {to}: {up, plural, one {# subiu} other {# subiram}}, {down, plural, one {# desceu} other {# desceram}}, {unchanged, plural, one {# inalterado} other {# inalterados}}, {fresh, plural, one {# novo} other {# novos}}, {lost, plural, one {# perdido} other {# perdidos}}.",
  flowsHeading: "Movimento entre classes",
  flowsHint:
    "Os períodos mais recentes primeiro. De Novo: sem receita antes. Para Perdido: sem receita agora.",
  onePeriod: "Só {period} foi lido. Movimento exige dois períodos.",

  settingsTitle: "Configurações de contas-chave",
  settingsFinding: "Altere um valor aqui ou no painel lateral e execute a ferramenta de novo.",
  lineUnused:
    "Em branco: {tiers, plural, one {# classe não precisa} other {# classes não precisam}} deste limite. Indique mais classes para usá-lo.",
  settingsStamp: "Escrito em {day}. As configurações acompanham esta pasta de trabalho.",
  sourcesHeading: "Fontes de receita",
  sourcesHint:
    "Escreva sim em “Usar” para cada fonte que deve ser lida. Clientes de várias fontes são somados.",

  notesHeading: "{notes, plural, =0 {Observações} other {Observações (#)}}",
  noNotes: "Nenhuma. Tudo foi lido como está.",
  chartData: "Dados do gráfico",
  units: { thousands: " mil", millions: " mi", milliards: " bi" },

  asOf: "Situação em {day}",
  sources:
    "{sources, plural, one {Fonte: {shown}} other {Fontes: {shown}}}{more, plural, =0 {} other { e mais #}}",
  sourceTable: "{table} em {sheet}",
  periods: "{first} a {last}",
  rule: "Regra: {lines}",
  lines: {
    "share of revenue": "{tier} até {line, number, line}",
    "share of accounts": "{tier} até {line, number, line} dos clientes",
    "absolute revenue": "{tier} a partir de {line, number, count}",
    "number of accounts": "{tier} até {line, plural, one {# cliente} other {# clientes}}",
  },
  crossing: {
    "stays above": "clientes no limite ficam acima",
    "falls below": "clientes no limite ficam abaixo",
  },
  unit: "{size, plural, =1 {Receita em {currency}} =1000 {Receita em milhares de {currency}} other {Receita em milhões de {currency}}}",
  unitAlone: "{size, plural, =1000 {Receita em milhares} other {Receita em milhões}}",
  current: "Atual",
  changed: "As fontes mudaram: recalcule",
};
