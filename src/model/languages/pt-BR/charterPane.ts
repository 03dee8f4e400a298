import type { Translated } from "../Messages";
import type { charterPane as english } from "../en/charterPane";

/** The pane's view of the charter, in Brazilian Portuguese. */
export const charterPane: Translated<typeof english> = {
  found: "{count, plural, one {# seção} other {# seções}}",
  toTable: "Ir para o texto",
  noTableTitle: "Ainda não há carta",
  noTable:
    "A carta lê a tabela VF_Charter. Clique no botão para criá-la com as sete seções usuais; depois escreva um texto para cada uma.",
  hints: {
    Section: "o título, como Propósito ou Metas",
    Text: "o que foi combinado; outra linha da seção é um novo parágrafo",
  },

  title: "Seções",
  written: "Escritas",
  toWrite: "Por escrever",
};
