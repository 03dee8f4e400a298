import type { Translated } from "../Messages";
import type { settingsPane as english } from "../en/settingsPane";

/** What the pane's settings of the tiers say, and what is wrong with them, in Brazilian Portuguese. */
export const settingsPane: Translated<typeof english> = {
  title: "Configurações",
  tierName: "Nome da classe {place, number}",
  tierLine: "Limite da classe {tier}",
  tierHolds: "{accounts, plural, one {# cliente} other {# clientes}}, {share, number, share} da receita",
  theRest: "o resto",
  addTier: "Incluir classe",
  removeTier: "Remover a última",
  paretoLine: "Os poucos vitais trazem",
  splitBy: "Os limites medem",
  splitByNames: {
    "share of revenue": "Parte da receita",
    "share of accounts": "Parte dos clientes",
    "absolute revenue": "Receita do cliente",
    "number of accounts": "Número de clientes",
  },
  crossing: "Um cliente que cruza um limite",
  crossingNames: { "stays above": "fica acima dele", "falls below": "cai abaixo dele" },
  groupDatesBy: "Agrupar datas por",
  groupNames: { year: "Ano", quarter: "Trimestre", month: "Mês" },
  writeTierColumns: "Escrever classes ao lado dos dados",
  visibleRowsOnly: "Ler só linhas visíveis",
  recomputeByItself: "Executar sozinho após minhas edições",
  recomputeByItselfHint:
    "Enquanto este painel está aberto e ninguém mais edita a pasta de trabalho, até {accounts, number} clientes",
  currency: "Só linhas nesta moeda",
  currencyHint: "Um código como BRL; vazio se há só uma",
  reset: "Voltar às configurações salvas",
  faults: {
    nameMissing: "Cada classe precisa de um nome.",
    namesAlike: "Duas classes têm o mesmo nome.",
    nameTaken: "New, Lost, – e nomes com vírgula não podem ser classes.",
    lineMissing: "Cada limite precisa de um número acima de 0.",
    linesDisordered: "Cada limite deve ir além do anterior.",
  },
};
