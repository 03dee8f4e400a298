import type { Translated } from "../Messages";
import type { dashboardPane as english } from "../en/dashboardPane";

/** The pane's view of the dashboard, in Brazilian Portuguese. */
export const dashboardPane: Translated<typeof english> = {
  found: "{count, plural, one {# cliente} other {# clientes}} com KPIs",
  toTable: "Ir para os KPIs",
  noTableTitle: "Ainda não há KPIs",
  noTable:
    "O painel de contas-chave lê a tabela VF_Kpis. Clique no botão para criá-la, vazia e com seus clientes se houver receita; depois preencha.",
  hints: {
    Account: "um por linha",
    Plan: "o plano que assina",
    MRR: "o que paga por mês; em branco é desconhecido",
    "MRR a period ago": "0 para um cliente novo",
    Onboarding: "Não iniciado, Em andamento ou Concluído",
    Satisfaction: "uma nota na sua escala",
    Engagement: "0 a 100",
    "Cancellation risk": "0 a 100",
    "In queue since": "uma data, para clientes em recuperação",
  },

  title: "Principais números",
  totalMrr: "MRR",
  change: "Variação sobre o período anterior",
  endangered: "Clientes em risco",
  atRisk: "MRR em risco",
  upsell: "Potencial de upsell",
  withoutPlan: "Sem {plan}",
  onboarding: "Onboarding concluído",
  satisfaction: "Satisfação",
  notKnown: "desconhecido",
  of: "{part, number} de {whole, number}",
  ofJudged: "de {judged, number}",
  onScale: "de {lowest, number, count} a {highest, number, count}",
  endangeredRule:
    "Em risco: engajamento abaixo de {engagement, number, count} e ameaça de cancelamento acima de {risk, number, count}.",

  asOf: "Data-base",
  asOfHint: "Vazia para o dia em que é gerado",
  engagementLine: "Em risco com engajamento abaixo de",
  riskLine: "e ameaça acima de",
  rankBy: "Ordenar clientes em risco por",
  importance: "Importância (parte do MRR × ameaça)",
};
