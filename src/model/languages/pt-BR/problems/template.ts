import type { Translated } from "../../Messages";
import type { templateProblems as english } from "../../en/problems/template";

/** What must be put right around templates, building everything and preparing for readers, in Brazilian Portuguese. */
export const templateProblems: Translated<typeof english> = {
  unknownTool: "Não existe a ferramenta {tool}. As ferramentas são: {list}.",
  noSampleData: "Não há dados de exemplo do Vital Few nesta pasta de trabalho.",
  protectedSample:
    "A planilha “{sheet}” está protegida, por isso as linhas de exemplo de {table} não podem ser removidas. Retire a proteção em Revisão > Desproteger Planilha e tente de novo.",
  inputsNotThere:
    "Ainda não há tabela {table} nesta pasta de trabalho. Comece pelo modelo ou execute só a ferramenta para obter o formulário.",
  nothingToBuild:
    "Nenhuma ferramenta tem os dados de que precisa. Comece pelo modelo ou ponha os clientes em uma coluna e um ano acima de cada coluna de receita e tente de novo.",
  nothingToPrepare:
    "Nada foi gerado ainda nesta pasta de trabalho. Primeiro gere tudo e depois prepare-a para a diretoria.",
  staleResults:
    "Algo mudou desde que estes foram gerados: {list}. Gere tudo mais uma vez e depois prepare a pasta de trabalho para a diretoria.",
  structureLocked:
    "A estrutura da pasta de trabalho está protegida, por isso as planilhas não podem ser ocultadas nem movidas. Retire a proteção em Revisão > Proteger Pasta de Trabalho e tente de novo.",
  notPrepared: "Esta pasta de trabalho não está preparada para a diretoria, por isso não há o que retirar.",
};
