import type { Translated } from "../Messages";
import type { decisionPane as english } from "../en/decisionPane";

/** The pane's view of the decision map, in Brazilian Portuguese. */
export const decisionPane: Translated<typeof english> = {
  found: "{count, plural, one {# contato} other {# contatos}}",
  toTable: "Ir para os contatos",
  noTableTitle: "Ainda não há contatos",
  noTable:
    "O mapa de decisão lê as tabelas VF_Contacts e VF_Influence. Clique no botão para criá-las, vazias; depois escreva uma pessoa por linha.",
  hints: {
    Account: "onde a pessoa decide",
    Contact: "uma pessoa por linha",
    Title: "o que a pessoa é; Consultor para quem é de outra organização",
    "Reports to": "o nome do chefe; em branco no topo",
    Relationship: "Positivo, Neutro, Negativo ou Desconhecido",
    "Decision power": "Alto, Médio ou Baixo, ou 1 a 5",
    Touchpoint: "sim onde temos contato",
  },

  title: "Quem conquistar",
  people: "Pessoas",
  deciding: "Com alto poder de decisão",
  toWin: "Destas, a conquistar",
  withWayIn: "Com um caminho",
  listTitle: "Pessoas a conquistar ({people, number})",
  nobody: "Ninguém: quem tem alto poder de decisão está do nosso lado.",

  account: "Cliente",
  allAccounts: "Todos os clientes",
  keepMoved: "Manter no lugar as caixas que movi",
};
