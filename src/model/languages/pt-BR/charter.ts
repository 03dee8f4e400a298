import type { Translated } from "../Messages";
import type { charter as english } from "../en/charter";

/** The sheet of the charter, its table to fill in, and what its action says, in Brazilian Portuguese. */
export const charter: Translated<typeof english> = {
  title: "Carta da gestão de contas-chave",
  finding:
    "{written, number} de {sections, plural, one {# seção} other {# seções}} {written, plural, one {está escrita} other {estão escritas}}; ainda por escrever: {missing}{more, plural, =0 {} other { e mais #}}.",
  findingAll:
    "{sections, plural, =1 {A única seção está escrita.} other {Todas as # seções estão escritas.}}",
  notesBeside: "{notes, plural, one {# observação} other {# observações}} à direita desta página",
  changed: "VF_Charter mudou: gere de novo",
  unnamed: "Geral",

  built: "Carta gerada. {finding}",
  made: "Não havia tabela VF_Charter; agora ela está na planilha {sheet}. Escreva um texto para cada seção e gere a carta.",

  inputTitle: "Texto da carta",
  inputFinding: "Uma seção por linha. Escreva o que foi combinado e clique em “Gerar carta”.",
  inputStamp:
    "Seções podem ser renomeadas, incluídas e excluídas; outras linhas de uma seção são novos parágrafos.",
  hintsHeading: "O que cabe em cada seção",
  hint: "{section}: {hint}",
  hints: {
    Purpose: "por que cuidamos de contas-chave e o que elas ganham com isso",
    Scope: "quais negócios, regiões e produtos abrange, e o que não",
    "Key-account criteria": "o que faz de um cliente uma conta-chave, e quem decide",
    Roles: "quem lidera uma conta, quem apoia, quem patrocina",
    Rules: "com o que cada conta-chave pode contar, e o que não fazemos",
    Goals: "o que queremos alcançar e até quando, em números",
    "Review cadence": "o que é revisto por trimestre e por ano, e por quem",
  },
};
