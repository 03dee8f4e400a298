import type { Translated } from "../Messages";
import type { settings as english } from "../en/settings";

/** What settings mean and what they may be, in Brazilian Portuguese. Their names and written values stay English. */
export const settings: Translated<typeof english> = {
  meanings: {
    paretoLine: "Os poucos vitais: o menor número de clientes que juntos trazem esta parte da receita.",
    tierNames: "Os nomes das classes, da melhor à última, de 2 a 6, separados por vírgulas.",
    splitBy: "O que os limites das classes medem.",
    tierLine:
      "Onde termina a {place, select, 1 {primeira} 2 {segunda} 3 {terceira} 4 {quarta} other {quinta}} classe.",
    crossing: "Se o cliente que cruza um limite fica na classe acima ou cai para a de baixo.",
    writeTierColumns: "Se classe, posição e participações são escritas ao lado dos seus próprios dados.",
    visibleRowsOnly: "Se linhas ocultas e filtradas ficam de fora.",
    groupDatesBy: "Os períodos feitos de datas, quando a receita está em linhas de cliente, data e valor.",
    currency: "Se a receita está em várias moedas: a que deve ser lida. Em branco se há só uma.",
    recomputeByItself: "Se o painel lateral aberto executa de novo sozinho depois que você edita a receita.",
    tierBy: "O que a classe combinada segue. Com score ou mix ela fica ao lado da classe por receita.",
    scoreInMix: "Na combinação: quanto conta o lugar por pontuação; o resto é o lugar por receita.",
    ratingScale: "A menor e a maior nota que se pode dar.",
    quadrantLines: "Onde crescimento e harmonia se dividem em quadrantes.",
    quadrantNames: "Ambos altos; só harmonia alta; só crescimento alto; ambos baixos, nesta ordem.",
    topAccounts: "Quantos clientes formam o topo cuja firmeza a sensibilidade mede.",
    dashboardDay: "O dia de que o painel fala: uma data, ou today para o dia em que é gerado.",
    engagementLine:
      "Clientes com menos engajamento que este, e ameaça de cancelamento demais, estão em risco.",
    riskLine: "Clientes com mais ameaça de cancelamento que esta, e engajamento de menos, estão em risco.",
    rankAtRiskBy:
      "Importance (parte do MRR × ameaça) ou uma coluna de números de VF_Kpis; o maior vem primeiro.",
    retentionPair: "Os dois períodos comparados: last two, ou por exemplo 1997 to 1998.",
    decisionAccount:
      "O cliente cujo mapa de decisão é desenhado. Em branco para todos os clientes de VF_Contacts.",
    keepMovedBoxes: "Se as caixas do mapa de decisão que você moveu ficam onde você as pôs.",
  },
  allowed: {
    oneOf: "Deve ser {choices}.",
    share: "Deve ser uma parte acima de 0 e até 1, como 0,8 ou 80%.",
    money: "Deve ser um valor acima de 0.",
    moneyNoShare:
      "Deve ser um valor como 250000, não uma parte: Split by diz absolute revenue, então cada limite é a menor receita da sua classe.",
    count: "Deve ser um número inteiro de clientes, 1 ou mais.",
    moreThan: "Deve ser mais que {line, number, typed}, o limite anterior.",
    moreThanShare: "Deve ser mais que {line, number, typed} ({line, number, line}), o limite anterior.",
    lessThan: "Deve ser menos que {line, number, typed}, o limite anterior.",
    tierNames: "Devem ser de 2 a 6 nomes diferentes separados por vírgulas, nenhum deles New, Lost ou –.",
    yesNo: "Deve ser yes ou no (sim ou não).",
    ratingScale: "Devem ser dois números inteiros, o menor primeiro, como 1 to 10.",
    quadrantNames: "Devem ser quatro nomes diferentes separados por vírgulas.",
    day: "Deve ser uma data como 2026-12-31, ou today.",
    percentOf100: "Deve ser um número de 0 a 100.",
    columnName: "Deve ser Importance ou o nome de uma coluna de números de VF_Kpis.",
    retentionPair: "Deve ser last two, ou dois períodos como 1997 to 1998.",
    accountOrBlank: "Deve ser um cliente de VF_Contacts, ou em branco.",
    currency: "Deve ser um código de moeda como BRL, um sinal como R$, ou em branco.",
  },
};
