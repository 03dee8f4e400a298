import type { Translated } from "../Messages";
import type { profit as english } from "../en/profit";

/** The sheet of the profit matrix, its table to fill in, and what its action says, in Brazilian Portuguese. */
export const profit: Translated<typeof english> = {
  title: "Matriz de lucro",
  finding:
    "{earners, plural, one {O melhor de {accounts, plural, one {# cliente} other {# clientes}} ganha} other {Os # melhores de {accounts, plural, one {# cliente} other {# clientes}} ganham}} {earnedShare, number, share} do lucro; {losers, plural, one {o último devolve} other {os # últimos devolvem}} {lostShare, number, share}.",
  findingNoneLoses:
    "{accounts, plural, =1 {O único cliente ganha todo o lucro.} other {Nenhum cliente dá prejuízo; {few, plural, one {o melhor de {accounts, plural, one {# cliente} other {# clientes}} ganha} other {os # melhores de {accounts, plural, one {# cliente} other {# clientes}} ganham}} {fewShare, number, share} do lucro.}}",
  findingNothingLeft:
    "Não sobra nada: {earners, plural, one {o melhor de {accounts, plural, one {# cliente} other {# clientes}} ganha} other {os # melhores de {accounts, plural, one {# cliente} other {# clientes}} ganham}} {earned}, {losers, plural, one {o último perde} other {os # últimos perdem}} {lost}.",
  findingLoss:
    "A carteira perde {loss}: {earners, plural, one {o melhor de {accounts, plural, one {# cliente} other {# clientes}} ganha} other {os # melhores de {accounts, plural, one {# cliente} other {# clientes}} ganham}} {earned}, {losers, plural, one {o último perde} other {os # últimos perdem}} {lost}.",
  findingNoneEarns:
    "Nenhum cliente dá lucro: {losers, plural, one {# cliente perde} other {# clientes perdem}} {lost}.",
  findingNothing: "Nenhum cliente dá lucro ou prejuízo.",
  moneyUnit:
    "{size, plural, =1 {Valores em {currency}} =1000 {Valores em milhares de {currency}} other {Valores em milhões de {currency}}}",
  moneyUnitAlone: "{size, plural, =1000 {Valores em milhares} other {Valores em milhões}}",
  linesAt: "Linhas nas medianas",
  changed: "VF_Profit mudou: gere de novo",

  matrixHeading: "Margem por custo de atendimento",
  matrixCaption:
    "Tracejado: medianas, {margin, number, share} de margem e {cost, number, share} de custo. Abaixo da linha laranja há prejuízo.",
  matrixCaptionNone: "Nenhum cliente tem receita acima de zero.",
  matrixDescription:
    "Clientes por margem bruta (para cima) e custo de atendimento como parte da receita (para a direita), divididos em {margin, number, share} e {cost, number, share}. {finding}",
  margin: "Margem bruta",
  cost: "Custo de atendimento, parte da receita",
  quadrants: {
    protect: "Proteger",
    serveLeaner: "Enxugar custo",
    raiseMargin: "Elevar margem",
    rethink: "Repensar",
  },
  series: {
    earns: "Dá lucro",
    loses: "Dá prejuízo",
    quadrants: "Quadrantes",
    marginLine: "Mediana da margem bruta",
    costLine: "Mediana do custo de atendimento",
    breakEven: "Ponto de equilíbrio",
    curve: "Lucro acumulado",
    peak: "Máximo",
  },
  whaleHeading: "Curva da baleia",
  whaleCaption: "Lucro acumulado, o melhor cliente primeiro; acima de 100% está o que os últimos devolvem.",
  whaleCaptionMoney:
    "Contribuição acumulada, o melhor cliente primeiro; não há lucro do qual tirar percentuais.",
  whaleDescription: "Linha do lucro acumulado ao longo dos clientes, o melhor primeiro. {finding}",
  whaleAccounts: "Clientes, o melhor primeiro",
  profitLine: "100% do lucro",
  peak: "Máximo: {accounts, plural, one {# cliente} other {# clientes}}, {height}",
  gridHeading: "Lucro por categoria e produto",
  gridCaption:
    "Como está nas colunas de produto de VF_Profit; aqui contam também clientes sem lucro próprio conhecido.",
  noCategory: "Sem categoria",
  tableHeading: "{accounts, plural, one {# cliente} other {# clientes}}, do mais ao menos lucrativo",
  tableCaption:
    "Margem bruta = (receita – custo dos produtos) ÷ receita. Margem de contribuição = receita – custo dos produtos – custo de atendimento. Sobre a linha vale o lado melhor.",
  quadrantWords:
    "{protect}: margem alta, custo de atendimento baixo. {serveLeaner}: ambos altos. {raiseMargin}: ambos baixos. {rethink}: margem baixa, custo alto.",

  built:
    "Matriz de lucro gerada: {accounts, plural, one {# cliente} other {# clientes}}, {losers, plural, =0 {nenhum dá prejuízo} one {# dá prejuízo} other {# dão prejuízo}}.",
  made: "Não havia tabela VF_Profit; agora ela está na planilha {sheet}{accounts, plural, =0 {} one { com o seu cliente} other { com os seus # clientes}}. Preencha receita, custo dos produtos e custo de atendimento e gere a matriz de lucro.",

  inputTitle: "Receita e custos das contas-chave",
  inputFinding:
    "Um cliente por linha, todos os valores do mesmo período. Deixe em branco o que não sabe e clique em “Gerar matriz de lucro”.",
  inputStamp: "Inclua uma coluna para cada produto com o lucro obtido com ele, se o conhecer.",
  limits: {
    Revenue: "Receita do período, um número. Em branco é desconhecida; 0 é nenhuma.",
    "Cost of goods": "O que custaram os produtos ou serviços vendidos, um número acima de zero.",
    "Cost to serve":
      "Vendas, suporte, logística, prazos: o que custa atender este cliente, um número acima de zero.",
  },
};
