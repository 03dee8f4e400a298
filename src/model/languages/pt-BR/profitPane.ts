import type { Translated } from "../Messages";
import type { profitPane as english } from "../en/profitPane";

/** The pane's view of the profit matrix, in Brazilian Portuguese. */
export const profitPane: Translated<typeof english> = {
  found: "{count, plural, one {# cliente} other {# clientes}} com receita e custos",
  toTable: "Ir para receita e custos",
  noTableTitle: "Ainda não há custos",
  noTable:
    "A matriz de lucro lê a tabela VF_Profit. Clique no botão para criá-la, vazia e com seus clientes se houver receita; depois preencha.",
  hints: {
    Account: "um por linha",
    Revenue: "de um período; em branco é desconhecida, 0 é nenhuma",
    "Cost of goods": "o que custaram os produtos ou serviços vendidos",
    "Cost to serve": "vendas, suporte, logística, prazos",
    Category: "que tipo de cliente é, se quiser",
  },

  title: "Quem dá lucro, quem dá prejuízo",
  profit: "Lucro",
  earned: "Ganho",
  givenBack: "Devolvido",
  unknown: "Lucro desconhecido",
  ofAccounts: "{accounts, plural, one {# cliente} other {# clientes}}",
  best: "Clientes mais lucrativos",
  losing: "Clientes que dão prejuízo ({accounts, number})",
  noneLosing: "Nenhum cliente dá prejuízo.",
  earns: "ganha {amount}",
  loses: "perde {amount}",
};
