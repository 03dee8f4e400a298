import type { Translated } from "../Messages";
import type { divisionPane as english } from "../en/divisionPane";

/** The pane's view of the division map, in Brazilian Portuguese. */
export const divisionPane: Translated<typeof english> = {
  found: "{count, plural, one {# divisão} other {# divisões}}",
  toTable: "Ir para as divisões",
  noTableTitle: "Ainda não há divisões",
  noTable:
    "O mapa de divisões lê a tabela VF_Divisions. Clique no botão para criá-la, vazia; depois dê nome aos seus produtos no cabeçalho e escreva uma divisão por linha.",
  hints: {
    Account: "o cliente a que pertence",
    Division: "uma por linha",
    Manager: "quem decide lá",
  },
  products: "Seus produtos",
  productsHint:
    "uma coluna para cada: Cliente, Oportunidade (12.000), Concorrente (8.000), ou vazio onde ninguém sabe",

  title: "Espaço em branco",
  whiteSpace: "Ainda não vendido",
  ofCells: "{some, number} de {all, number}",
  opportunities: "Oportunidades",
  competitors: "Com concorrentes",
  blank: "Ninguém sabe",
  accountsTitle: "Espaço em branco por cliente ({accounts, number})",
  noneLeft: "Todas as divisões compram todos os produtos.",
  notSold: "{cells, plural, one {# célula não vendida} other {# células não vendidas}}",
  worth: "no valor de {amount}",
};
