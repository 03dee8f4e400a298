import type { Translated } from "../Messages";
import type { dashboard as english } from "../en/dashboard";

/** The sheets of the dashboard and its KPIs, and what their action says when it is done, in Brazilian Portuguese. */
export const dashboard: Translated<typeof english> = {
  title: "Painel de contas-chave",
  finding:
    "O MRR é de {mrr, number, wholeMoney}{trend, select, none {, igual ao do período anterior} up {, {change, number, share} acima do período anterior} down {, {change, number, share} abaixo do período anterior} other {}}; {danger, select, unknown {não se sabe se há clientes em risco} none {nenhum cliente está em risco} other {{endangered, number} de {accounts, plural, one {# cliente} other {# clientes}} {endangered, plural, one {está} other {estão}} em risco}}{danger, select, share {, com {share, number, share} do MRR} other {}}.",
  unit: "{size, plural, =1 {MRR em {currency}} =1000 {MRR em milhares de {currency}} other {MRR em milhões de {currency}}}",
  unitAlone: "{size, plural, =1000 {MRR em milhares} other {MRR em milhões}}",
  notesBeside: "{notes, plural, one {# observação} other {# observações}} à direita desta página",
  changed: "As fontes mudaram: gere de novo",

  tiles: {
    mrr: "MRR",
    mrrIn: "MRR, {currency}",
    change: "Variação do MRR",
    accounts: "Clientes",
    upsell: "Potencial de upsell",
    endangered: "Clientes em risco",
    atRisk: "MRR em risco",
  },
  onPeriodAgo:
    "{way, select, up {▲ +{change, number, share} vs. período anterior} down {▼ −{change, number, share} vs. período anterior} other {○ igual ao período anterior}}",
  periodAgoUnknown: "○ período anterior desconhecido",
  comparedAll:
    "{way, select, up {▲ alta} down {▼ queda} other {○ estável}} {accounts, plural, one {no # cliente} other {nos # clientes}}",
  compared:
    "{way, select, up {▲ alta} down {▼ queda} other {○ estável}}, em {compared, number} de {accounts, plural, one {# cliente} other {# clientes}}",
  noneMoved: "○ ninguém entrou ou saiu",
  came: "▲ +{came, plural, one {# entrou} other {# entraram}}",
  went: "▼ −{went, plural, one {# saiu} other {# saíram}}",
  cameAndWent:
    "▲ +{came, plural, one {# entrou} other {# entraram}}  ▼ −{went, plural, one {# saiu} other {# saíram}}",
  without: "{accounts, number} de {of, number} sem {plan}",
  noPlans: "nenhum plano é conhecido",
  riskUnknown: "○ risco desconhecido",
  ofAccounts:
    "{endangered, plural, =0 {○} other {◆}} {share, number, share} de {judged, plural, one {# cliente} other {# clientes}}",
  shareUnknown: "○ parte do MRR desconhecida",
  ofMrr: "{endangered, plural, =0 {○} other {◆}} {share, number, share} do MRR",

  mrrHeading: "MRR por plano",
  mrrDescription: "Colunas empilhadas: MRR de cada plano de {first} a {last}. {finding}",
  changeHeading: "Variação sobre o período anterior",
  changeDescription: "Linha: variação do MRR sobre o período anterior, em percentual, de {first} a {last}.",
  changeNeeds:
    "Planos do menor ao maior MRR por cliente. Para mais períodos, inclua uma tabela VF_MrrHistory: Período e depois uma coluna por plano.",
  periodAgo: "Período anterior",
  now: "Agora",
  noPlan: "Sem plano",
  onboardingHeading:
    "{accounts, plural, =0 {Onboarding} other {Onboarding: {share, number, share} concluído}}",
  onboardingDescription: "Gráfico de rosca do onboarding. {labels}.",
  onboardingLabel: "{status}: {accounts, number}",
  satisfactionHeading: "Satisfação: média {mean, number, ::.0}, de {lowest, number} a {highest, number}",
  satisfactionUnknown: "Satisfação",
  satisfactionDescription:
    "Barras: quantos de {accounts, plural, one {# cliente} other {# clientes}} deram cada nota; a média é {mean, number, ::.0}.",
  nothingKnown: "Desconhecido. Preencha a coluna {column} em VF_Kpis.",

  queueUnknown: "Fila de risco: engajamento ou ameaça não são conhecidos",
  queueEmpty: "Fila de risco: nenhum cliente está em risco",
  queueHeading: "Fila de risco: {accounts, plural, one {# cliente} other {# clientes}}",
  queueCut:
    "Fila de risco: os primeiros {shown, number} de {accounts, number}; mais {below, number} abaixo desta página",
  endangeredRule:
    "Em risco: engajamento abaixo de {engagementLine, number} e ameaça de cancelamento acima de {riskLine, number}. Risco: quanto passa dos dois limites, ▲ até a metade, ◆ mais da metade.",
  rankRule: "Ordenada por {column}, do maior ao menor, depois por dias na fila em {day}.",
  rankRuleImportance:
    "Ordenada por importância (parte do MRR × ameaça de cancelamento), da maior à menor, depois por dias na fila em {day}.",

  built:
    "Painel gerado: {accounts, plural, one {# cliente} other {# clientes}}{danger, select, unknown {; não se sabe se estão em risco} share {, {endangered, number} em risco com {share, number, share} do MRR} other {, {endangered, number} em risco}}.",
  made: "Não havia tabela VF_Kpis; agora ela está na planilha {sheet}{accounts, plural, =0 {} one { com o seu cliente} other { com os seus # clientes}}. Preencha ao menos MRR, engajamento e ameaça de cancelamento e gere o painel.",

  kpisTitle: "KPIs das contas-chave",
  kpisFinding:
    "Um cliente por linha. Preencha o que sabe, deixe em branco o que não sabe e clique em “Gerar painel”.",
  kpisStamp:
    "Outras colunas são suas; uma de números pode ordenar a fila de risco. Para o MRR ao longo do tempo, inclua uma tabela VF_MrrHistory: Período e depois uma coluna por plano.",
  limits: {
    Plan: "O plano do cliente. Um cliente com dois planos ocupa duas linhas.",
    MRR: "Receita recorrente mensal atual, um número. Em branco é desconhecida; 0 é nenhuma.",
    "MRR a period ago": "MRR do período anterior. 0 para um cliente novo desde então.",
    Onboarding: "Não iniciado, Em andamento ou Concluído.",
    Satisfaction: "Um número na sua escala: 1 a 5, 0 a 10 ou 0 a 100, a mesma para todos os clientes.",
    Engagement: "0 (nenhum) a 100 (total).",
    "Cancellation risk": "0 (nenhuma) a 100 (certa).",
    "In queue since": "O dia em que o cliente entrou na fila de risco.",
  },
};
