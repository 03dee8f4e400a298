import type { Translated } from "../Messages";
import type { sheetNames as english } from "../en/sheetNames";

/** Names of our sheets, of at most 31 characters, in Brazilian Portuguese. */
export const sheetNames: Translated<typeof english> = {
  Pareto: "Pareto",
  ABC: "ABC",
  "KAM Settings": "Configurações KAM",
  "Scoring matrix": "Matriz de pontuação",
  "KA dashboard": "Painel de contas-chave",
  Retention: "Retenção",
  "Profit matrix": "Matriz de lucro",
  "KAM charter": "Carta KAM",
  Timeline: "Cronograma",
  Team: "Equipe",
  "Division map": "Mapa de divisões",
  "Decision map": "Mapa de decisão",
  Contents: "Sumário",
  Criteria: "Critérios",
  Ratings: "Avaliações",
  KPIs: "KPIs",
  "MRR history": "Histórico de MRR",
  Profit: "Lucro",
  Charter: "Carta",
  Plan: "Plano",
  Divisions: "Divisões",
  "Team members": "Membros da equipe",
  Contacts: "Contatos",
  Influence: "Influência",
  Revenue: "Receita",
};
