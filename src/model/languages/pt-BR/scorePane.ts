import type { Translated } from "../Messages";
import type { scorePane as english } from "../en/scorePane";

/** The pane's view of the scoring matrix, and its settings, in Brazilian Portuguese. */
export const scorePane: Translated<typeof english> = {
  rankingTitle: "Ranking",
  ranking: "Os primeiros clientes por pontuação",
  rank: "Posição",
  account: "Cliente",
  score: "Pontuação",
  quadrant: "Quadrante",
  noQuadrant: "nenhum",
  noRatings:
    "Nenhum cliente foi avaliado ainda. Clique no botão para criar as planilhas Critérios e Avaliações, dê ali notas de {lowest, number} a {highest, number} aos clientes e clique de novo.",
  noScores:
    "Nenhum cliente foi avaliado ainda. Dê notas de {lowest, number} a {highest, number} aos clientes e clique no botão.",
  lacking:
    "{lacking, plural, one {Ainda faltam notas de # de {accounts, number} clientes.} other {Ainda faltam notas de # de {accounts, number} clientes.}}",
  allRated: "{accounts, plural, =1 {O cliente foi avaliado.} other {Todos os # clientes foram avaliados.}}",
  toRatings: "Ir para as avaliações",
  firmTitle: "Quão firme é o topo",

  criteriaTitle: "Critérios e pesos",
  recommended:
    "De {least, number} a {most, number} critérios bastam para distinguir os clientes e são poucos o bastante para avaliar com cuidado.",
  counting:
    "{criteria, plural, one {# critério conta} other {# critérios contam}}; os pesos somam {sum, number, count}.",
  fewer: "Inclua alguns, para que uma só nota não decida.",
  more: "Retire alguns, para que cada um seja avaliado com cuidado.",
  needNot100: "Não precisam somar 100: cada um conta como sua parte da soma.",
  weight: "Peso de {criterion}",
  change: "Alterar",
  edit: "Alterar {criterion}",
  worth: "vale {share, number, share}",
  notCounted: "não conta",
  lowerIsBetter: "menor é melhor",
  comesFrom: {
    "Revenue total": "receita de todos os períodos",
    "Last change": "variação do último período",
    CAGR: "crescimento anual (CAGR)",
  },
  dimension: "Dimensão",
  dimensions: { Growth: "Crescimento", Harmony: "Harmonia" },
  better: "O que é melhor",
  betterNames: { yes: "Maior é melhor", no: "Menor é melhor" },
  source: "Vem de",
  sources: {
    Rating: "Suas notas",
    "Revenue total": "Receita de todos os períodos",
    "Last change": "Variação do último período",
    CAGR: "Crescimento anual (CAGR)",
  },
  add: "Incluir um critério",
  search: "Busque na biblioteca ou crie o seu",
  library: "Critérios da biblioteca",
  meaning: "{dimension}. {meaning}",
  meaningTurned: "{dimension}, menor é melhor. {meaning}",
  addOwn: "Incluir “{criterion}” como seu",
  nothingFound: "A biblioteca não tem nada parecido.",
  added: "{criterion} está entre os critérios.",
  keptInTable: "O que você retira mantém a linha e as notas, com peso 0.",
  resetCriteria: "Voltar aos critérios salvos",

  topAccounts: "Quantos clientes formam o topo",
  scaleLowest: "Notas de",
  scaleHighest: "a",
  quadrantLines: "Linhas dos quadrantes",
  quadrantLineNames: {
    "middle of the scale": "no meio da escala",
    median: "no cliente mediano",
  },
  quadrantNames: {
    bothHigh: "Crescimento e harmonia altos",
    harmonyHigh: "Harmonia alta, crescimento baixo",
    growthHigh: "Crescimento alto, harmonia baixa",
    bothLow: "Ambos baixos",
  },
  tierBy: "As classes seguem",
  tierByNames: { revenue: "Receita", score: "Pontuação", mix: "Combinação de ambas" },
  scoreInMix: "Parte da pontuação na combinação",
};
