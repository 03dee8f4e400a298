import type { Translated } from "../../Messages";
import type { revenueNotes as english } from "../../en/notes/revenue";

/** Doubts about revenue as it was read, about settings and about sources, in Brazilian Portuguese. */
export const revenueNotes: Translated<typeof english> = {
  textNumber: "{address} contém um número digitado como texto ({value}); foi lido como {number}.",
  textNumberLikeOthers:
    "{address} contém um número digitado como texto ({value}) que pode ser lido de dois modos; foi lido como {number}, do modo como estão escritos os outros textos ao lado.",
  textNumberUnsure:
    "{address} contém um número digitado como texto ({value}) que pode ser lido de dois modos, e os textos ao lado estão escritos dos dois; foi lido como {number}, do modo da pasta de trabalho. Verifique.",
  notANumber: "{address} contém “{value}”, que não é um número; conta como ausente.",
  percentage: "{address} contém {value}, uma porcentagem e não um valor; conta como ausente.",
  errorValue: "{address} contém o erro {value}; conta como ausente.",
  amountTooLarge: "{address} contém {value}, mais do que se pode somar com exatidão; conta como ausente.",
  notADate: "{address} contém “{value}”, que não é uma data; o valor ao lado não é contado.",
  noDate: "{address} está em branco; o valor ao lado não tem data e não é contado.",
  coarseDates:
    "{address} indica apenas {value}; não pode ser agrupado por {groupBy, select, month {mês} quarter {trimestre} other {ano}}.",
  blankAccount: "{address} contém valores sem nome de cliente; eles não são contados.",
  accountError: "{address} contém o erro {value} no lugar do nome do cliente; a linha não é contada.",
  totalRow: "{address} (“{name}”) foi entendido como um total e ignorado.",
  repeatedHeader: "{address} repete o cabeçalho e foi ignorado.",
  blankRowsInside:
    "Há linhas em branco dentro de {source} ({count, number} ao todo); as linhas abaixo delas também foram lidas.",
  rowsBelow:
    "{address} está abaixo de linhas em branco e não foi lido. Remova as linhas em branco para incluí-lo.",
  rowsBelowTable: "{address} está abaixo da tabela {source} e não foi lido. Amplie a tabela para incluí-lo.",
  joinedRows:
    "“{name}” está em {count, plural, one {# linha} other {# linhas}} ({list}); os valores foram somados.",
  joinedSources:
    "Clientes que estão em mais de uma fonte foram somados: {count, number} ao todo, como {list}.",
  spelledTwoWays: "“{other}” em {address} e “{name}” em {first} foram lidos como um só cliente.",
  negativeAccount: "“{name}” tem receita líquida abaixo de zero ({amount}) e não recebe posição.",
  hiddenRowsRead:
    "Linhas ocultas ou filtradas de {source} foram lidas como as outras: {count, number} ao todo.",
  hiddenRowsSkipped: "Linhas ocultas ou filtradas de {source} não foram lidas: {count, number} ao todo.",
  samePeriodTwice: "{address} repete {period}; as colunas foram somadas.",
  emptyPeriod: "{address} é {period}, mas não há valores abaixo; foi ignorado.",
  totalColumn: "{address} (“{header}”) foi entendido como total de outras colunas e ignorado.",
  periodHoldsOthers: "{address} ({period}) se sobrepõe a outros períodos ao lado ({list}) e foi ignorado.",
  otherRevenue: "{address} (“{header}”) também pode ser receita; só “{used}” foi lido.",
  otherCurrency: "{address} está em {currency} e não foi contado.",
  noCurrency: "{address} não indica moeda; foi lido como os outros.",
  formatsUnread:
    "{address} está abaixo dos formatos de número que foram lidos; os valores contam como {currency}.",
  unknownSetting: "{address} indica “{setting}”, que não é uma configuração; foi ignorado.",
  repeatedSetting: "{address} define {setting} mais uma vez; vale o primeiro valor.",
  unusedLine:
    "{address} define {setting}, de que {count, plural, one {# classe não precisa} other {# classes não precisam}}; foi ignorado.",
  sourcesOverlap: "{one} e {other} podem conter a mesma receita; o que está nas duas conta duas vezes.",
  sourceGone: "{address} indica {source}, onde não foi encontrada receita; foi ignorado.",
  sourceNotListed: "{source} também pode ser receita. Não está na lista em {sheet} e não foi lido.",
  noSuchColumn: "{address} indica a coluna de clientes “{column}”, que {source} não tem; foi usada “{used}”.",
  periodNotListed: "{source} também tem {list}, que {address} não indica; não foi lido.",
  moreCells: "Mais células como as de cima, {count, number} ao todo, como {list}.",

  nothingToRetain:
    "Nenhum cliente teve receita em {period}, então não havia o que reter: as taxas a partir de {period} ficam em branco.",
  belowZeroInPeriod:
    "As notas de crédito superam as vendas de um cliente em um período ({count, number} ao todo, como {list}); ali ele conta como sem receita.",
};
