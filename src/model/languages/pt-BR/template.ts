import type { Translated } from "../Messages";
import type { template as english } from "../en/template";

/** "Start from template": its sheets, what to type into their columns, and what its actions say, in Brazilian Portuguese. */
export const template: Translated<typeof english> = {
  inserted:
    "O modelo está pronto: {tables, plural, one {# planilha} other {# planilhas}} com dados de exemplo. Gere tudo para ver o resultado.",
  insertedNothing: "O modelo inteiro já está aqui, por isso nada foi incluído.",
  removed:
    "Os dados de exemplo foram removidos: {rows, plural, one {# linha} other {# linhas}} de {tables, plural, one {# tabela} other {# tabelas}}. Os formulários vazios ficam; o modelo os preenche de novo.",
  removedNothing: "Nenhuma linha de exemplo está como era, por isso nada foi removido.",

  revenueTitle: "Receita das contas-chave",
  revenueHint:
    "Um cliente por linha, uma coluna por ano. Anos podem ser incluídos à direita; trimestres e meses também servem.",
  revenueMore: "Euros. Deixe a célula em branco onde não houve receita. Depois recalcule as classes.",
  historyTitle: "MRR por plano",
  historyHint: "Um mês por linha, uma coluna por plano, o menor plano primeiro e o upsell por último.",
  historyMore: "Euros por mês. O painel o desenha; sem esta tabela mostra apenas o mês atual.",

  hints: {
    Revenue: {
      Account: "O nome do cliente, o mesmo em todas as planilhas. Uma linha para cada.",
      Country: "Onde o cliente está. Só para leitura; não entra nos cálculos.",
      "Account manager": "Quem lidera a conta. Só para leitura; não entra nos cálculos.",
      year: "Receita deste ano, em uma só moeda. Em branco se não houve. Notas de crédito são negativas.",
    },
    VF_Criteria: {
      Criterion: "Por que os clientes são avaliados, como Alinhamento estratégico. De três a cinco bastam.",
      Dimension: "Crescimento: o que o cliente pode vir a ser. Harmonia: como combinamos.",
      Weight: "Quanto o critério conta, 0 ou mais. Os pesos não precisam somar 100.",
      "Higher is better": "não para custos e esforço, que são invertidos; senão sim.",
      Source: "Avaliação: da planilha de avaliações. As outras são calculadas da receita.",
    },
    VF_Ratings: {
      Account: "O cliente com o nome que tem na receita.",
      rating: "Quanto maior, mais o cliente tem disso. Deixe em branco onde ninguém sabe; em branco não é 0.",
    },
    VF_Kpis: {
      Account: "O nome do cliente, o mesmo em todas as planilhas.",
      Plan: "O plano do cliente. O último plano do histórico é o upsell.",
      MRR: "Receita recorrente mensal atual, em uma só moeda.",
      "MRR a period ago": "O mesmo há um mês. 0 para um cliente novo.",
      Onboarding: "Não iniciado, Em andamento ou Concluído.",
      Satisfaction:
        "O que o cliente diz, de 1 (insatisfeito) a 5 (satisfeito). Em branco se ninguém perguntou.",
      Engagement: "Quanto o cliente usa do que paga, 0 a 100.",
      "Cancellation risk": "Quão provável é o cliente sair, 0 a 100.",
      "In queue since": "O dia desde o qual o cliente espera ajuda. Em branco se não espera.",
    },
    VF_MrrHistory: {
      Period: "O primeiro dia do mês, uma data.",
      plan: "MRR de todos os clientes deste plano no mês.",
    },
    VF_Profit: {
      Account: "O nome do cliente, o mesmo em todas as planilhas.",
      Revenue: "Receita do último ano.",
      "Cost of goods": "O que custa a entrega ao cliente, sem atendimento e vendas.",
      "Cost to serve": "Atendimento, suporte, viagens e vendas para este cliente.",
      Category: "O tipo de cliente, como você os agrupa. Em branco para nenhum.",
      product: "Lucro com este produto. Estas colunas podem ser renomeadas, incluídas e excluídas.",
    },
    VF_Divisions: {
      Account: "O nome do cliente, o mesmo em todas as planilhas.",
      Division: "Um departamento ou unidade do cliente. Uma linha para cada.",
      Manager: "Quem dirige a divisão.",
      service:
        "Cliente, Oportunidade ou Concorrente, com o valor por ano entre parênteses: Oportunidade (12000).",
    },
    VF_Timeline: {
      Account: "O cliente da tarefa. Em branco para uma tarefa sua.",
      Task: "O que há para fazer, em poucas palavras.",
      Owner: "Quem cuida disso.",
      Start: "O primeiro dia, uma data.",
      End: "O último dia, uma data não anterior ao início.",
      "Done %": "0 a 100. 0 para uma tarefa que não começou.",
    },
    VF_Team: {
      Person: "Quem. Uma linha para cada papel, cliente e tarefa.",
      Account: "O cliente para o qual a pessoa trabalha.",
      Role: "Um dos seis papéis. Em branco para uma tarefa sem papel.",
      Responsibility: "Aquilo por que a pessoa responde.",
      Task: "O que fazer a seguir. Em branco para nada.",
      Due: "O dia até o qual deve estar concluído, uma data.",
      Status: "Aberto, Em andamento ou Concluído.",
    },
    VF_Charter: {
      Section: "O título do parágrafo. Seções podem ser renomeadas, incluídas e excluídas.",
      Text: "O que foi combinado. Outras linhas de uma seção são novos parágrafos.",
    },
    VF_Contacts: {
      Account: "O cliente em que a pessoa decide.",
      Contact: "O nome da pessoa ou de um consultor.",
      Title: "O que a pessoa faz lá. Consultor para outra organização.",
      "Reports to": "O contato a quem a pessoa responde. Em branco no topo.",
      Relationship: "Como a pessoa nos vê: Positivo, Neutro ou Negativo.",
      "Decision power": "Quanto a pessoa decide: Alto, Médio ou Baixo.",
      Touchpoint: "sim onde falamos com a pessoa, senão não.",
    },
    VF_Influence: {
      Account: "O cliente em que alguém influencia outra pessoa.",
      From: "Quem influencia: um contato ou um consultor.",
      To: "A quem.",
      Strength: "Forte, Média ou Fraca.",
    },
  },
};
