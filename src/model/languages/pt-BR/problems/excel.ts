import type { Translated } from "../../Messages";
import type { excelProblems as english } from "../../en/problems/excel";

/** What Excel itself refuses, in Brazilian Portuguese. */
export const excelProblems: Translated<typeof english> = {
  cellEditMode:
    "O Excel espera que uma célula seja concluída. Pressione Enter ou Esc na planilha e tente de novo.",
  otherWorkbook:
    "Outra pasta de trabalho ou um gráfico está na frente. Clique em uma célula desta pasta e tente de novo.",
  dialogOpen: "Há uma caixa de diálogo aberta no Excel. Feche-a e tente de novo.",
  accessDenied:
    "O Excel não permitiu a alteração. Uma planilha pode estar protegida ou o arquivo aberto somente para leitura. Retire a proteção e tente de novo.",
  somethingGone: "Algo foi excluído ou renomeado na pasta de trabalho nesse meio-tempo. Tente de novo.",
  cellsInTheWay:
    "O Excel não consegue abrir espaço na planilha sem mover outras células. Limpe as células à direita dos seus dados ou ponha “Write tier columns” em no.",
  filteredConflict: "Um filtro está no caminho. Limpe-o e tente de novo.",
  mergedConflict: "Há células mescladas no caminho. Desfaça a mesclagem e tente de novo.",
  pivotConflict: "Uma Tabela Dinâmica está no caminho. Mova-a e tente de novo.",
  tooLarge:
    "A pasta de trabalho é maior do que o Excel deixa um suplemento tratar de uma vez. Execute no Excel para desktop.",
  excelBusy: "O Excel está ocupado ou a conexão falhou. Espere um momento e tente de novo.",
  noAnswer:
    "O Excel não respondeu por um minuto. Espere que termine ou recarregue a pasta de trabalho e execute de novo; a execução continua de onde parou.",
  sessionExpired: "A sessão com o Excel terminou. Recarregue a pasta de trabalho e tente de novo.",
  editedMeanwhile: "Outra pessoa editou as mesmas células nesse meio-tempo. Tente de novo.",
  oldExcel: "Este Excel não consegue executar uma das etapas ({message}). Atualize o Excel e tente de novo.",
  excelFailed:
    "O Excel não conseguiu concluir uma etapa ({message}). Tente de novo; se voltar a acontecer, salve uma cópia e reabra.",
};
