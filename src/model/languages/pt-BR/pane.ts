import type { Translated } from "../Messages";
import type { pane as english } from "../en/pane";

/** What the pane says that is neither a Problem's nor a note's nor of one tool's view, in Brazilian Portuguese. */
export const pane: Translated<typeof english> = {
  looking: "Procurando receita …",
  toolGroups: { accounts: "Clientes", people: "Pessoas", plans: "Planos" },
  tools: {
    recomputeTiers: {
      name: "Classes",
      makes: "Pareto e classes ABC ao lado dos seus dados",
      run: "Recalcular classes",
    },
    scoreAccounts: {
      name: "Matriz de pontuação",
      makes: "Clientes por crescimento e harmonia",
      run: "Pontuar clientes",
    },
    buildDashboard: {
      name: "Painel de contas-chave",
      makes: "KPIs em uma página, clientes em risco",
      run: "Gerar painel",
    },
    buildRetention: {
      name: "Retenção",
      makes: "O que ficou, o que se perdeu, para quem ligar",
      run: "Gerar retenção",
    },
    buildProfitMatrix: {
      name: "Matriz de lucro",
      makes: "Quem dá lucro e quem dá prejuízo",
      run: "Gerar matriz de lucro",
    },
    drawDecisionMap: {
      name: "Mapa de decisão",
      makes: "Quem decide, quem conquistar e como",
      run: "Desenhar mapa de decisão",
    },
    buildDivisionMap: {
      name: "Mapa de divisões",
      makes: "Quem compra o quê, o que falta vender",
      run: "Gerar mapa de divisões",
    },
    buildTeam: {
      name: "Equipe",
      makes: "Quem tem qual papel, o que está vencido",
      run: "Gerar equipe",
    },
    buildTimeline: {
      name: "Cronograma",
      makes: "Tarefas em Gantt, o que está atrasado",
      run: "Gerar cronograma",
    },
    buildCharter: {
      name: "Carta",
      makes: "O que foi combinado, em uma página",
      run: "Gerar carta",
    },
  },
  makeTable: {
    buildDashboard: "Criar tabela de KPIs",
    buildProfitMatrix: "Criar tabela de custos",
    drawDecisionMap: "Criar tabelas de contatos",
    buildDivisionMap: "Criar tabela de divisões",
    buildTeam: "Criar tabela da equipe",
    buildTimeline: "Criar tabela de tarefas",
    buildCharter: "Criar tabela da carta",
  },
  otherTool: "outra ferramenta",
  chooseTool: "Escolha uma ferramenta",
  toolStates: {
    never: "Não executada",
    current: "Na sua planilha",
    changed: "Mudou desde então",
  },
  tryAgain: "Tentar de novo",
  cancel: "Cancelar",
  cannotWrite: "Esta pasta de trabalho está aberta somente para leitura.",
  nothingYet: "Nada é escrito até você clicar no botão.",
  runAgain: "Execute de novo quando seus dados mudarem.",
  bringUpToDate: "Execute de novo para atualizar os resultados.",
  changed: {
    source: "A fonte mudou desde a última execução.",
    settings: "As configurações mudaram desde a última execução.",
    unfinished: "A última execução parou antes do fim. Execute de novo para concluí-la.",
  },
  restsByItself: "Não volta a executar sozinho até você clicar no botão.",
  cancelled: "Cancelado. Nada foi escrito.",
  undo: "Desfazer a última execução",
  undoOf: "Desfazer a última execução: {tool}",
  undoQuestion:
    "Desfazer a execução de {last} ({tool})? As planilhas e colunas dela voltam a ser o que eram antes. Suas próprias células ficam como estão.",
  undoYes: "Desfazer",
  undoNo: "Manter",
  stopped: "Busca interrompida",
  pressToApply: "Clique no botão para aplicar as configurações alteradas.",
  pressToApplyCriteria: "Clique no botão para aplicar os critérios alterados.",
  whatToType: "O que digitar",
  fillIn: "Agora preencha a tabela",
  noWeight: "Dê um peso a ao menos um critério.",
  ratingsFound: "{accounts, plural, one {# cliente} other {# clientes}} em VF_Ratings",
  withoutColumns: "Executar sem colunas de classe",
  readOnly:
    "Esta pasta de trabalho está aberta somente para leitura, por isso nada pode ser escrito. Salve uma cópia ou escolha “Editar Pasta de Trabalho” e tente de novo. Até lá, o que está abaixo é uma prévia.",

  found:
    "{accounts, plural, one {# cliente} other {# clientes}}, {periods, plural, one {# período} other {# períodos}}",
  sources: "Fontes de receita",
  sourceTable: "{table} na planilha {sheet}",
  sourceRead: "Clientes em {column}, {rows, plural, one {# linha} other {# linhas}}, {periods}",
  twoPeriods: "{first} e {last}",
  manyPeriods: "{first} a {last}",
  lookAgain: "Procurar de novo",

  chooseTitle: "Qual destes é receita?",
  chooseHint: "Há vários blocos possíveis. Os que você marcar são somados por cliente.",
  chooseFirst: "Primeiro marque a receita acima.",
  chooseOthers: "Escolher outras fontes",

  noRevenueTitle: "Nenhuma receita encontrada",
  noRevenueHint:
    "Ponha os nomes dos clientes em uma coluna e um ano, trimestre ou mês acima de cada coluna de receita, assim:",
  example: {
    caption: "Um exemplo de receita por cliente e ano",
    account: "Cliente",
    first: "Alimentos Aroeira",
    second: "Batista & Filhos",
  },
  noRevenueOr: "Uma lista longa com as colunas Cliente, Data e Valor também serve.",

  problemTitle: "Uma coisa a corrigir",
  readCurrency: "Ler {currency}",
  showCell: "Mostrar {address}",

  unloadedTitle: "Uma parte do Vital Few não foi carregada",
  unloadedHint:
    "Talvez tenha sido atualizado nesse meio-tempo, ou você está offline. Recarregue o painel lateral; nada se perde na sua pasta de trabalho.",
  bugTitle: "O Vital Few tem um defeito",
  bugHint:
    "Isso não deveria acontecer, e a culpa não é sua. Copie o texto abaixo para um relato e recarregue o painel lateral.",
  bugText: "Texto do defeito",
  copy: "Copiar texto",
  copied: "Copiado",
  reload: "Recarregar",

  tiersTitle: "Classes",
  tiersWritten: "Na sua planilha",
  tiersPreview: "Prévia, nada escrito ainda",
  tiersOutdated: "Prévia, ainda não escrita",
  notApplied: "Ainda não aplicado",
  tier: "Classe",
  accounts: "Clientes",
  revenue: "Receita",
  share: "Parte",
  shareOfAccounts: "Parte dos clientes",
  shareOfRevenue: "Parte da receita",
  nothingRanked: "Nenhum cliente tem receita acima de zero, por isso não há o que ordenar.",
  oneRanked: "Um só cliente traz toda a receita.",
  vitalFew:
    "{few, plural, one {# de {ranked, number} clientes ({share, number, share}) traz {line, number, line} da receita.} other {# de {ranked, number} clientes ({share, number, share}) trazem {line, number, line} da receita.}}",

  language: "Idioma",
  asInOffice: "Como no Office ({language})",

  notesTitle: "Observações ({notes, number})",
  showAll: "Mostrar tudo ({all, number})",
  showFewer: "Mostrar menos",

  everything: "Gerar tudo",
  showAgain: "Mostrar de novo as planilhas ocultas",
  turn: "{number, number} de {of, number}, {tool}: {step}",
  steps: {
    reading: "Lendo a pasta de trabalho …",
    understanding: "Entendendo a receita …",
    computing: "Calculando …",
    writing: "Escrevendo …",
    waiting:
      "Esperando o Excel. Pressione Enter ou Esc na célula que está editando ou feche a caixa de diálogo.",
    checking: "Conferindo o que foi escrito …",
    stopping: "Parando …",
  },
};
