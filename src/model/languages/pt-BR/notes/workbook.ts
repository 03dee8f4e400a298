import type { Translated } from "../../Messages";
import type { workbookNotes as english } from "../../en/notes/workbook";

/** What became of sheets, tables and columns in the workbook, in Brazilian Portuguese. */
export const workbookNotes: Translated<typeof english> = {
  recovered: "A última execução tinha parado antes do fim; esta a concluiu.",
  noHistory:
    "Esta execução e a próxima não poderão ser desfeitas depois, porque o estado anterior não pôde ser guardado: a estrutura da pasta de trabalho está protegida, há linhas ocultas em uma fonte ou o Excel recusou a cópia.",
  inputsLeft: "O que foi digitado em {list} fica como está.",
  notRestored: "{source} não está onde estava; as colunas de classe ao lado ficaram como estão.",
  sheetLeft:
    "A planilha “{sheet}” foi mantida, porque há nela um gráfico, uma tabela ou uma forma que é sua. Agora ela é sua; exclua-a se não precisar dela.",
  sheetNameTaken: "Uma planilha sua se chama “{wish}”; os resultados estão em “{name}”.",
  tableNameTaken: "O nome {wish} já é usado nesta pasta de trabalho; a tabela de resultados se chama {name}.",
  columnNameTaken: "{source} tem uma coluna “{wish}” que é sua; a nova se chama “{name}”.",
  columnsNotRenewed:
    "As colunas de classe ao lado de {source} ainda mostram uma execução anterior: a fonte não é lida agora, ou “Write tier columns” está em no. Exclua-as se não precisar mais delas.",
  columnLeft:
    "A coluna “{name}” de uma execução anterior não é mais necessária. Foi alterada à mão desde então e por isso mantida; exclua-a se não precisar dela.",
  columnEmptied:
    "A coluna “{name}” de uma execução anterior não é mais necessária. Foi apenas esvaziada, porque excluí-la deslocaria o que está ao lado da tabela.",
};
