import type { Translated } from "../Messages";
import type { timelinePane as english } from "../en/timelinePane";

/** The pane's view of the timeline, in Brazilian Portuguese. */
export const timelinePane: Translated<typeof english> = {
  found: "{count, plural, one {# tarefa planejada} other {# tarefas planejadas}}",
  toTable: "Ir para as tarefas",
  noTableTitle: "Ainda não há plano",
  noTable:
    "O cronograma lê a tabela VF_Timeline. Clique no botão para criá-la, vazia; depois escreva uma tarefa por linha.",
  hints: {
    Account: "o cliente da tarefa",
    Task: "uma por linha",
    Owner: "quem a faz",
    Start: "o primeiro dia, uma data",
    End: "o último dia, uma data",
    "Done %": "0 a 100",
  },

  title: "Como está o plano",
  lateTitle: "Tarefas atrasadas ({tasks, number})",
  noneLate: "Nenhuma tarefa está atrasada hoje.",
  late: "{days, plural, one {# dia} other {# dias}} de atraso",
};
