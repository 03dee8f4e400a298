import type { Translated } from "../../Messages";
import type { toolProblems as english } from "../../en/problems/tools";

/** What must be put right in the tables that people fill in, in Brazilian Portuguese. */
export const toolProblems: Translated<typeof english> = {
  noCharter:
    "{table} em {sheet} ainda não tem texto. Escreva um texto para ao menos uma seção e gere a carta de novo.",
  noKpiAccounts:
    "{table} em {sheet} ainda não tem clientes. Escreva um cliente por linha com seu MRR e gere o painel de novo.",
  noMrr: "Nenhum cliente de {table} em {sheet} tem MRR ainda. Preencha a coluna MRR e gere o painel de novo.",
  unknownRankColumn:
    "Os clientes em risco não podem ser ordenados por “{column}”: {table} não tem essa coluna de números. Escolha uma destas: {list}.",
  noProfitAccounts:
    "{table} em {sheet} ainda não tem clientes. Escreva um cliente por linha com receita e custos e gere a matriz de lucro de novo.",
  noProfit:
    "Nenhum cliente de {table} em {sheet} tem receita, custo dos produtos e custo de atendimento ainda. Preencha essas três colunas e gere a matriz de lucro de novo.",
  noCriteria: "{table} em {sheet} não indica critérios. Escreva ao menos um, com dimensão e peso.",
  badDimension: "{address} diz “{value}” em “Dimensão”. Escreva Crescimento ou Harmonia.",
  badWeight: "{address} diz “{value}” em “Peso”. Escreva um número, 0 ou mais.",
  negativeWeight: "{address} dá a “{criterion}” o peso {value}. Um peso é 0 ou mais.",
  hugeWeight: "{address} dá a “{criterion}” o peso {value}. Um peso é no máximo um bilhão.",
  zeroWeights:
    "Todos os pesos são 0 ({address}), por isso nada pode ser ponderado. Dê um peso a ao menos um critério.",
  badHigherIsBetter: "{address} diz “{value}” em “Maior é melhor”. Escreva sim ou não.",
  badCriterionSource:
    "{address} diz “{value}” em “Fonte”. Escreva Avaliação, Receita total, Última variação ou CAGR.",
  badCriterionWish: "O critério “{criterion}” não pode ter o peso {value}. Um peso vai de 0 a um bilhão.",
  ratingOutOfScale:
    "{address} contém a nota {value} em “{criterion}”, fora da escala de {lowest, number} a {highest, number}. {more, select, none {} some {O mesmo vale para {list}. } other {O mesmo vale para {list} e outras. }}Corrija ou altere a configuração Rating scale.",
  noTasks:
    "{table} em {sheet} ainda não tem tarefas. Escreva uma tarefa por linha com início e fim e gere o cronograma de novo.",
  noTeam:
    "{table} em {sheet} ainda não traz ninguém. Escreva uma pessoa, um cliente e um papel por linha e gere a equipe de novo.",
  noDivisions:
    "{table} em {sheet} ainda não tem divisões. Escreva uma divisão por linha e gere o mapa de divisões de novo.",
  noProducts:
    "{table} em {sheet} não tem coluna para um produto ou serviço. Inclua uma coluna para cada um à direita do gestor e gere o mapa de divisões de novo.",
};
