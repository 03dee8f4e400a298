import type { Translated } from "../Messages";
import type { workbookPane as english } from "../en/workbookPane";

/** The pane's first page, and its fold about the whole workbook, in Brazilian Portuguese. */
export const workbookPane: Translated<typeof english> = {
  startTitle: "Por onde quer começar?",
  own: "Usar os dados desta pasta de trabalho",
  ownHint:
    "Com clientes e receita em qualquer planilha. Você vê o que foi encontrado antes que algo seja escrito.",
  template: "Começar pelo modelo",
  templateHint:
    "Escolha as ferramentas: as planilhas a preencher vêm com dados de exemplo, para você trocar pelos seus.",
  example: "Ver o exemplo",
  exampleHint:
    "As contas-chave de um provedor de nuvem na saúde: cada planilha com dados de exemplo e cada ferramenta gerada. Nada do que é seu é sobrescrito.",

  whichTools: "Planilhas para estas ferramentas",
  insert: "Incluir as planilhas",
  insertAtLeastOne: "Marque ao menos uma ferramenta.",

  title: "Pasta de trabalho",
  everythingHint: "Executa cada ferramenta que tem dados e termina com um sumário.",
  leadership: "Preparar para a diretoria",
  leadershipHint: "Deixa visíveis só os resultados, com o sumário na frente.",
  leadershipWarning:
    "As planilhas a preencher e as configurações são ocultadas, o sumário vem primeiro e cada planilha abre em A1. As planilhas ocultas mantêm seus dados: quem receber a pasta de trabalho pode mostrá-las de novo.",
  hideSources: "Ocultar também minhas planilhas de receita",
  leadershipYes: "Ocultar",
  leadershipNo: "Deixar como está",
  showAgainHint:
    "A pasta de trabalho está preparada para a diretoria: há planilhas ocultas que ainda mantêm seus dados.",
  moreTemplate: "Incluir planilhas do modelo",
  moreTemplateHint: "Planilhas a preencher, com dados de exemplo. Nada do que é seu é sobrescrito.",
  removeSamples: "Remover dados de exemplo",
  removeSamplesHint:
    "Limpa as linhas de exemplo que ninguém alterou. Os formulários ficam, e as suas linhas também.",
};
