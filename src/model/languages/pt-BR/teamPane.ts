import type { Translated } from "../Messages";
import type { teamPane as english } from "../en/teamPane";

/** The pane's view of the team, in Brazilian Portuguese. */
export const teamPane: Translated<typeof english> = {
  found: "{count, plural, one {# pessoa} other {# pessoas}} na equipe",
  toTable: "Ir para a equipe",
  noTableTitle: "Ainda não há equipe",
  noTable:
    "A planilha da equipe lê a tabela VF_Team. Clique no botão para criá-la, vazia; depois escreva quem tem qual papel em qual cliente.",
  hints: {
    Person: "uma pessoa, um cliente e um papel por linha",
    Account: "o cliente do papel",
    Role: "um dos seis: {roles}",
    Responsibility: "aquilo por que a pessoa responde",
    Task: "o que há para fazer, se houver",
    Due: "até quando, uma data",
    Status: "Aberto ou Concluído",
  },

  title: "Os seis papéis",
  complete: "Clientes com os seis papéis",
  ofAccounts: "de {accounts, number}",
  open: "Papéis sem ninguém",
  overdue: "Tarefas vencidas",
  ofOpen: "de {tasks, number} em aberto",
  gapsTitle: "Clientes em que faltam papéis ({accounts, number})",
  gapsHint: "Ninguém tem estes papéis ali:",
  noGaps: "Todos os clientes têm os seis papéis.",
  overdueTitle: "Tarefas vencidas ({tasks, number})",
  daysOverdue: "vencida há {days, plural, one {# dia} other {# dias}}",
};
