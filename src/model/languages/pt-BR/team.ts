import type { Translated } from "../Messages";
import type { team as english } from "../en/team";

/** The sheet of the team, its table to fill in, and what its action says, in Brazilian Portuguese. */
export const team: Translated<typeof english> = {
  title: "Responsabilidades da equipe",
  finding:
    "{complete, number} de {accounts, plural, one {# cliente} other {# clientes}} {complete, plural, one {tem} other {têm}} os seis papéis; {open, plural, =0 {nenhum papel está em aberto} one {# papel está em aberto} other {# papéis estão em aberto}}. {openTasks, plural, =0 {Nenhuma tarefa está em aberto.} other {{overdue, number} de {openTasks, plural, one {# tarefa em aberto} other {# tarefas em aberto}} {overdue, plural, one {está vencida} other {estão vencidas}}.}}",
  coverageHeading: "Quem tem qual papel",
  coverageCaption:
    "○ em aberto: ninguém tem o papel neste cliente. Os clientes com mais papéis em aberto vêm primeiro.",
  openRole: "○ em aberto",
  rolesHeading: "Cobertura dos seis papéis",
  rolesDescription:
    "Barras empilhadas: em quantos clientes cada papel tem alguém e em quantos está em aberto. {finding}",
  overdueHeading: "Tarefas vencidas ({tasks, number})",
  overdueCaption: "Com prazo antes de {day} e não concluídas, a mais vencida primeiro.",
  noneOverdue: "Nenhuma: nenhuma tarefa em aberto tinha prazo antes de {day}.",
  changed: "A equipe mudou: gere de novo",
  built:
    "Equipe gerada: {people, plural, one {# pessoa} other {# pessoas}} para {accounts, plural, one {# cliente} other {# clientes}}, {open, plural, one {# papel} other {# papéis}} em aberto, {overdue, plural, one {# tarefa vencida} other {# tarefas vencidas}}.",
  made: "Não havia tabela VF_Team; agora ela está na planilha {sheet}. Escreva uma pessoa, um cliente e um papel por linha e gere a equipe.",

  inputTitle: "Equipe das contas-chave",
  inputHint:
    "Uma pessoa, um cliente e um papel por linha, com aquilo por que a pessoa responde; uma tarefa com seu prazo, se houver.",
  inputMore: "Quem tem dois papéis ou duas tarefas ocupa duas linhas. Depois gere a equipe.",
  limits: {
    Role: "Um dos seis: {roles}.",
    Due: "O dia até o qual a tarefa deve estar concluída, uma data.",
  },
};
