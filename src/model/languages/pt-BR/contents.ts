import type { Translated } from "../Messages";
import type { contents as english } from "../en/contents";

/** The sheet of contents, in Brazilian Portuguese. */
export const contents: Translated<typeof english> = {
  title: "Gestão de contas-chave",
  findingNone:
    "{inputs, plural, =0 {Nada foi gerado ainda.} one {# planilha guarda o que as ferramentas leem.} other {# planilhas guardam o que as ferramentas leem.}}",
  finding:
    "{tools, plural, one {# ferramenta gerada} other {# ferramentas geradas}}, {notes, plural, =0 {sem observações} one {com # observação} other {com # observações}}{missing, plural, =0 {} one {; # não pôde ser gerada} other {; # não puderam ser geradas}}.",
  stamp: "Situação em {moment} · Os nomes são links",
  resultsHeading: "O que foi gerado",
  resultsHint: "Observações são dúvidas sobre células; cada planilha lista as suas.",
  inputsHeading: "De onde vêm os dados",
  inputsHint: "O que mudar ali aparece depois da próxima execução.",
  missingHeading: "O que não foi gerado",
  missingHint: "E por quê.",
  nothingBuilt: "Escolha “Gerar tudo” no painel lateral ou gere uma ferramenta de cada vez.",
  pareto: "Quais poucos clientes trazem a maior parte da receita",
  abc: "Quantos clientes cada classe tem, quanto trazem e quem mudou",
  settings: "Limites, escalas e fontes de cada ferramenta",
  revenue: "Receita por cliente e período",
  inputs: {
    Revenue: "Receita por cliente e período",
    VF_Criteria: "Os critérios de pontuação dos clientes, com pesos",
    VF_Ratings: "As notas de cada cliente, critério a critério",
    VF_Kpis: "Plano, MRR, satisfação e risco de cada cliente",
    VF_MrrHistory: "MRR por mês e plano",
    VF_Profit: "Receita e custos de cada cliente",
    VF_Divisions: "Quem compra o quê em cada divisão",
    VF_Timeline: "Tarefas com responsável, início, fim e andamento",
    VF_Team: "Quem tem qual papel e qual tarefa",
    VF_Charter: "O texto da carta, seção por seção",
    VF_Contacts: "Quem decide, quem responde a quem e como nos vê",
    VF_Influence: "Quem influencia quem",
  },
  built:
    "{tools, number} de {of, plural, one {# ferramenta gerada} other {# ferramentas geradas}}, {notes, plural, =0 {sem observações} one {# observação} other {# observações}}.",
  prepared:
    "Pronto para a diretoria: o sumário vem primeiro e {hidden, plural, =0 {nenhuma planilha precisou ser ocultada} one {# planilha está oculta} other {# planilhas estão ocultas}}.",
  unprepared: "Retirado: as planilhas estão visíveis e na ordem de antes.",
  stopped: "Você parou antes da vez dela.",
};
