import type { Translated } from "../../Messages";
import type { toolNotes as english } from "../../en/notes/tools";

/** Doubts about the tables that people fill in, in Brazilian Portuguese. */
export const toolNotes: Translated<typeof english> = {
  emptySection: "{address} (“{name}”) ainda não tem texto; a seção fica fora da carta.",
  noSection: "{address} tem um texto sem seção acima; ele fica em “{name}”.",
  longCharter:
    "A carta ocupa {count, plural, one {# linha} other {# linhas}} e é impressa em letra pequena para caber em uma página; até {most, number} ficam legíveis.",
  notKnown:
    "{column} está em branco em {count, number} de {accounts, plural, one {# linha} other {# linhas}} ({list}); em branco é desconhecido, nunca 0.",
  kpiColumnMissing: "{address} não tem a coluna “{column}”, por isso nada se sabe dela.",
  outOfHundred: "{address} contém {value}; deve ser de 0 a 100 e conta como desconhecido.",
  satisfactionOff: "{address} contém {value}; a satisfação deve ser de 0 a 100 e conta como desconhecida.",
  looksLikeShares:
    "{column} não tem nada acima de 1 e tem números quebrados como {value} em {address}; foram lidos como partes de 100. Se forem participações, formate a coluna como % ou escreva 35 em vez de 0,35.",
  onboardingWord:
    "{address} diz “{value}”; escreva Não iniciado, Em andamento, Concluído ou uma porcentagem. Conta como desconhecido.",
  negativeMrr: "{address} contém um MRR negativo ({value}); ele reduz o total e não tem importância na fila.",
  textDate: "{address} contém uma data digitada como texto ({value}); foi lida como {day}.",
  noQueueDate: "{address} contém “{value}”, que não é uma data; os dias na fila não são conhecidos.",
  futureDate: "{address} é posterior a {day} ({value}); os dias na fila não são conhecidos.",
  joinedKpis:
    "“{name}” está em {count, plural, one {# linha} other {# linhas}} ({list}); o MRR foi somado e, do resto, vale o dado mais preocupante.",
  planNotInHistory:
    "O plano “{plan}” não tem coluna em VF_MrrHistory; ele fica antes dos planos dessa tabela.",
  queuedNotEndangered:
    "Há um dia em “Na fila desde”, mas pela regra o cliente não está em risco e por isso não entra na fila, {count, number} ao todo: {list}.",
  notJudged:
    "Engajamento ou ameaça de cancelamento não são conhecidos, por isso não se pode dizer se o cliente está em risco, {count, number} ao todo: {list}.",
  repeatedPeriod: "{address} repete {period}; o MRR foi somado.",
  periodsAsTheyStand:
    "Nem todo período em {address} é data, mês, trimestre ou ano; ficam na ordem das linhas.",
  historyDiffers:
    "VF_MrrHistory termina com {history, number, wholeMoney} em {period}, mas VF_Kpis soma {mrr, number, wholeMoney}; os quadros mostram o que está em VF_Kpis.",
  profitUnknown:
    "A receita ou um custo está em branco ou não é número, por isso o lucro não é conhecido e o cliente fica de fora, {count, number} ao todo: {list}.",
  joinedProfit:
    "“{name}” está em {count, plural, one {# linha} other {# linhas}} ({list}); os valores foram somados.",
  severalCategories: "“{name}” tem várias categorias ({list}); conta como {category}.",
  negativeCost: "{address} contém um custo negativo ({value}); ele aumenta o lucro.",
  zeroRevenue:
    "A receita é zero ou menos, por isso não há margem: o cliente está na curva da baleia, não nos quadrantes, {count, number} ao todo: {list}.",
  lossMakers: "Clientes que dão prejuízo, {count, number} ao todo, o maior prejuízo primeiro: {list}.",
  beyondChart: "Longe demais para o gráfico, mas na tabela, {count, number} ao todo: {list}.",
  blankTask:
    "{address} não traz tarefa, embora outras células da linha estejam preenchidas; a linha foi ignorada.",
  noTaskDate: "{address} contém “{value}”, que não é uma data; a tarefa está na tabela, não no gráfico.",
  blankTaskDate: "{address} está em branco; a tarefa está na tabela, não no gráfico.",
  endBeforeStart:
    "{address} ({end}) é anterior ao início de “{task}” ({start}); nenhuma das datas é usada até que uma seja corrigida.",
  doneOff: "{address} contém {value}; o concluído vai de 0 a 100%, por isso conta como {number}.",
  blankDone:
    "“Concluído %” está em branco em {count, number} de {tasks, plural, one {# linha} other {# linhas}} ({list}); conta como 0%.",
  unknownRole: "{address} contém “{value}”; os papéis são {roles}. Não cobre nenhum deles.",
  blankPerson: "{address} não traz ninguém, por isso ninguém assume o papel da linha.",
  blankTeamAccount: "{address} não traz cliente, por isso o papel da linha não conta para nenhum.",
  noDueDate: "{address} contém “{value}”, que não é uma data; não se pode dizer se a tarefa está vencida.",
  blankDivision: "{address} não traz cliente ou divisão; a linha foi ignorada.",
  repeatedDivision: "{address} repete “{division}” de “{account}”; só a primeira linha foi lida.",
  unknownState:
    "{address} contém “{value}”; escreva Cliente, Oportunidade ou Concorrente, com o valor entre parênteses. Não é contado em lugar nenhum.",
  badValue:
    "{address} contém “{value}”; o que está entre parênteses não é um valor acima de zero, por isso nada é contado.",
  notAProduct:
    "{address} (“{header}”) não contém Cliente, Oportunidade nem Concorrente; não foi entendido como produto.",
};
