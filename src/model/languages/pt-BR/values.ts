import type { Translated } from "../Messages";
import type { values as english } from "../en/values";

/** Words that people choose from lists or find in cells, in Brazilian Portuguese. */
export const values: Translated<typeof english> = {
  teamRoles: {
    "Technical expert": "Especialista técnico",
    "Relationship lead": "Líder de relacionamento",
    Collaborator: "Colaborador",
    "Project manager": "Gerente de projeto",
    Innovator: "Inovador",
    "Results driver": "Líder de resultados",
  },
  productStates: {
    Customer: "Cliente",
    Opportunity: "Oportunidade",
    Competitor: "Concorrente",
    Blank: "Vazio",
  },
  charterSections: {
    Purpose: "Propósito",
    Scope: "Escopo",
    "Key-account criteria": "Critérios de contas-chave",
    Roles: "Papéis",
    Rules: "Regras",
    Goals: "Metas",
    "Review cadence": "Cadência de revisão",
  },
  taskStatuses: {
    Late: "Atrasada",
    Behind: "Defasada",
    "On track": "Em dia",
    "To come": "A iniciar",
    Done: "Concluída",
    "No dates": "Sem datas",
  },
  quadrants: {
    Grow: "Crescer",
    Protect: "Proteger",
    Develop: "Desenvolver",
    Maintain: "Manter",
  },
  dimensions: {
    Growth: "Crescimento",
    Harmony: "Harmonia",
  },
  criterionSources: {
    Rating: "Avaliação",
    "Revenue total": "Receita total",
    "Last change": "Última variação",
    CAGR: "CAGR",
  },
  yesNo: {
    yes: "sim",
    no: "não",
  },
  movements: {
    Up: "Subiu",
    Down: "Desceu",
    Unchanged: "Inalterado",
    New: "Novo",
    Lost: "Perdido",
  },
  onboarding: {
    "Not started": "Não iniciado",
    "In progress": "Em andamento",
    Done: "Concluído",
  },
  relationships: {
    Positive: "Positivo",
    Neutral: "Neutro",
    Negative: "Negativo",
    Unknown: "Desconhecido",
  },
  decisionPowers: {
    High: "Alto",
    Medium: "Médio",
    Low: "Baixo",
    Unknown: "Desconhecido",
  },
  strengths: {
    Weak: "Fraca",
    Medium: "Média",
    Strong: "Forte",
  },
};
