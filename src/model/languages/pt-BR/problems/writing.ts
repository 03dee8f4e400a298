import type { Translated } from "../../Messages";
import type { writingProblems as english } from "../../en/problems/writing";

/** What stands in the way of writing, in Brazilian Portuguese. */
export const writingProblems: Translated<typeof english> = {
  readOnlyFile:
    "Esta pasta de trabalho está aberta somente para leitura, por isso nada pode ser escrito nela. Salve uma cópia e execute lá.",
  structureProtected:
    "A estrutura da pasta de trabalho está protegida, por isso a planilha “{sheet}” não pode ser incluída. Retire a proteção em Revisão > Proteger Pasta de Trabalho e tente de novo.",
  protectedSource:
    "A planilha “{sheet}” está protegida, por isso as colunas de classe não podem ser escritas ao lado de {source}. Retire a proteção em Revisão > Desproteger Planilha ou ponha “Write tier columns” em no.",
  protectedReport:
    "A planilha “{sheet}” está protegida, por isso seus resultados não podem ser renovados. Retire a proteção em Revisão > Desproteger Planilha e tente de novo.",
  filteredSource:
    "Há linhas de {source} filtradas ou ocultas ({address}); ali o Excel pode pôr valores nas linhas erradas. Limpe o filtro e mostre as linhas ou ponha “Write tier columns” em no.",
  filteredReport:
    "A tabela {table} em “{sheet}” está filtrada; ali o Excel pode pôr valores nas linhas erradas. Limpe o filtro e tente de novo.",
  mergedBeside:
    "As células mescladas {address} estão onde devem ficar as colunas de classe de {source}. Desfaça a mesclagem ou ponha “Write tier columns” em no.",
  noRoomBeside:
    "As colunas de classe de {source} precisam de {address}, e há algo ali. Mova-o ou ponha “Write tier columns” em no.",
  noColumnsLeft:
    "{source} termina nas últimas colunas da planilha; não há espaço para {count, plural, one {# coluna} other {# colunas}} de classe. Mova os dados para a esquerda ou ponha “Write tier columns” em no.",
  protectedInput:
    "A planilha “{sheet}” está protegida, por isso nada pode ser incluído em {table}. Retire a proteção em Revisão > Desproteger Planilha e tente de novo.",
  filteredInput:
    "Há linhas de {table} em “{sheet}” filtradas ou ocultas; ali o Excel pode pôr valores nas linhas erradas. Limpe o filtro, mostre as linhas e tente de novo.",
  noRoomInput: "{table} precisa de espaço, e há algo no caminho em {address}. Mova-o e tente de novo.",
  inputNameTaken:
    "O nome {table} já é usado nesta pasta de trabalho por algo que não é tabela. Renomeie-o em Fórmulas > Gerenciador de Nomes e tente de novo.",
  noRowsLeft:
    "A tabela {table} precisa de {rows, plural, one {# linha} other {# linhas}}, e uma planilha tem {limit, number}.",

  overwritten:
    "Enquanto as colunas de classe de {source} eram escritas, alguém digitou em {address}, e isso não pôde ser recolocado. Era: {list}. Digite-o de novo em outro lugar e execute mais uma vez.",
  sourceChanged:
    "{source}: os dados mudaram durante a execução. Execute de novo quando ninguém os estiver editando.",
};
