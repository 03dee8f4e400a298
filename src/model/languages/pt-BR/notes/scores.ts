import type { Translated } from "../../Messages";
import type { scoreNotes as english } from "../../en/notes/scores";

/** Doubts about the tables of the scoring matrix, in Brazilian Portuguese. */
export const scoreNotes: Translated<typeof english> = {
  blankWeight: "{address} está em branco; “{criterion}” não tem peso e não conta.",
  repeatedCriterion: "{address} indica o critério “{criterion}” mais uma vez; vale a primeira linha.",
  sumOfWeights: "Os pesos somam {sum, number}; cada um conta como sua parte dessa soma.",
  oneDimension:
    "Nenhum critério de {dimension, select, Growth {crescimento} other {harmonia}} tem peso, por isso não há pontuação ali nem quadrantes.",
  manyCriteria:
    "{count, plural, one {# critério tem} other {# critérios têm}} peso. De três a cinco são mais fáceis de avaliar com cuidado.",
  missingRating:
    "{address} está em branco: “{account}” não tem nota em “{criterion}”, por isso o peso fica de fora.",
  notRated: "Clientes sem nenhuma nota: {count, number} ao todo, como {list}. Ainda não têm pontuação.",
  noRatingsColumn: "Não havia coluna para “{criterion}” em {table}; foi incluída uma em branco, a preencher.",
  noColumnInRange:
    "Não há coluna para “{criterion}” em {table}, por isso não conta para ninguém. Inclua uma com esse cabeçalho.",
  repeatedAccount: "{address} indica “{account}” mais uma vez; vale a primeira linha.",
  unknownAccounts: "Clientes com notas que não estão na receita: {count, number} ao todo, como {list}.",
  accountsAdded: "Clientes da receita incluídos em {table} como linhas em branco: {count, number} ao todo.",
  accountsNotAdded:
    "Clientes da receita que não estão em {table}: {count, number} ao todo, como {list}. Faça dela uma tabela do Excel para que sejam incluídos.",
  inputsMade: "Criado para preencher: {list}.",
  noRevenueForCriterion: "“{criterion}” deveria vir da receita, e não há receita; não conta para ninguém.",
  onePeriod: "“{criterion}” precisa de dois períodos de receita, e há só um; não conta para ninguém.",
  noFigure:
    "Clientes em que “{criterion}” não pode ser calculado: {count, number} ao todo, como {list}; {source, select, change {sem receita no penúltimo período não há variação} growth {precisam de receita em um período antes do último para crescer} other {não têm receita}}. O peso fica de fora ali.",
  noScoresForTier:
    "Não há {header}, porque nenhum cliente tem pontuação ainda. Clique em “Pontuar clientes” e preencha as notas.",
  noCombinedTier:
    "Clientes sem lugar por pontuação ou por receita não têm {header}: {count, number} ao todo, como {list}.",
};
