import type { Translated } from "../Messages";
import type { timeline as english } from "../en/timeline";

/** The sheet of the timeline, its table to fill in, and what its action says, in Brazilian Portuguese. */
export const timeline: Translated<typeof english> = {
  title: "Cronograma de implantação",
  finding:
    "{late, plural, =0 {Nenhuma de {tasks, plural, one {# tarefa} other {# tarefas}} está atrasada} one {# de {tasks, plural, one {# tarefa} other {# tarefas}} está atrasada, há {days, plural, one {# dia} other {# dias}} ({latest})} other {# de {tasks, plural, one {# tarefa} other {# tarefas}} estão atrasadas, a pior há {days, plural, one {# dia} other {# dias}} ({latest})}}; {behind, plural, one {# está defasada} other {# estão defasadas}}, {done, plural, one {# está concluída} other {# estão concluídas}}.",
  findingAllDone:
    "{tasks, plural, =1 {A única tarefa está concluída.} other {Todas as # tarefas estão concluídas.}}",
  chartHeading: "O plano",
  chartHeadingOf:
    "O plano: as {shown, number} de {dated, plural, one {# tarefa} other {# tarefas}} mais próximas de hoje",
  chartCaption:
    "Barras do primeiro ao último dia. Atrasado: devia estar feito e não está. ◆ prazo vencido, ▲ defasada.",
  chartDescription:
    "Gantt das tarefas: partes concluídas, atrasadas e em aberto, com uma linha em hoje, {day}. {finding}",
  changed: "As tarefas mudaram: gere de novo",
  noChart: "Nenhuma tarefa tem início e fim ainda, por isso não há o que desenhar.",
  parts: { done: "Concluído", late: "Atrasado", open: "Em aberto", today: "Hoje" },
  lateLabel: "◆ {label} ({days, plural, one {# dia} other {# dias}} de atraso)",
  behindLabel: "▲ {label} (defasada)",
  ownersHeading: "Responsáveis",
  ownersCaption:
    "Sobreposição: dias a partir de {day} com duas ou mais tarefas em aberto ao mesmo tempo. Uma tarefa atrasada ainda está em aberto hoje.",
  busiest: "{tasks, plural, one {# tarefa a partir de {from}} other {# simultâneas a partir de {from}}}",
  nothingOpen: "nada em aberto",
  tasksHeading: "{tasks, plural, =1 {A tarefa} other {Todas as # tarefas}}, por início",
  tasksCaption:
    "Dias são corridos, com o primeiro e o último: fins de semana e feriados variam de país a país.",
  built:
    "Cronograma gerado: {tasks, plural, one {# tarefa} other {# tarefas}}, {late, plural, one {# atrasada} other {# atrasadas}}, {behind, plural, one {# defasada} other {# defasadas}}, {done, plural, one {# concluída} other {# concluídas}}.",
  made: "Não havia tabela VF_Timeline; agora ela está na planilha {sheet}. Escreva uma tarefa por linha com início e fim e gere o cronograma.",

  inputTitle: "Plano de implantação",
  inputHint: "Uma tarefa por linha: cliente, tarefa, responsável, primeiro e último dia e quanto está feito.",
  inputMore:
    "“Concluído %” é 0 para uma tarefa que não começou e 100 para uma concluída. Depois gere o cronograma.",
  limits: {
    Start: "O primeiro dia da tarefa, uma data.",
    End: "O último dia da tarefa, uma data não anterior ao início.",
    "Done %": "0 a 100.",
  },
};
