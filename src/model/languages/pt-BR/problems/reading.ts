import type { Translated } from "../../Messages";
import type { readingProblems as english } from "../../en/problems/reading";

/** What must be put right before anything is computed, in Brazilian Portuguese. */
export const readingProblems: Translated<typeof english> = {
  noRevenue:
    "Nenhuma receita encontrada. Ponha os nomes dos clientes em uma coluna e um ano, trimestre ou mês acima de cada coluna de receita e tente de novo.",
  severalSources: "Mais de um bloco de receita foi encontrado: {list}. Escolha o que usar.",
  unknownSource: "Não há receita em {source}. Encontrado: {list}.",
  noSourceInUse:
    "Todas as fontes em {sheet} dizem não em “Usar”. Escreva sim ao lado das que devem ser lidas.",
  badUse: "{address} diz “{value}” em “Usar”. Escreva sim ou não.",
  noSuchPeriod: "{address} indica o período “{period}”, que {source} não tem. Há: {list}.",
  mergedSource:
    "{address} está mesclado. Desfaça a mesclagem, para que cada linha tenha seu cliente e seus valores.",
  severalCurrencies:
    "A receita está em várias moedas, primeiro nestas células: {list}. Indique a que deve ser lida na configuração Currency ou mantenha uma só moeda.",
  currencyNotFound: "Nenhum valor em {currency} foi encontrado, só {list}. Altere a configuração Currency.",
  badSetting: "{address} diz “{value}” para {setting}. {allowed}",
  badOverride: "“{value}” não pode ser usado para {setting}. {allowed}",
  unknownSetting: "Não existe a configuração “{setting}”. As configurações são: {list}.",
  missingLine: "{setting} não tem valor. {allowed}",
  ownColumns: "{table} em {sheet} precisa das colunas {list}. Recoloque-as.",

  noPositiveRevenue:
    "Nenhum cliente tem receita acima de zero, por isso não há o que ordenar. Verifique os valores em {source}.",
  oneRetentionPeriod:
    "A retenção compara dois períodos, e só {period} foi lido. Inclua uma coluna de receita de outro período e tente de novo.",
  unknownRetentionPeriod:
    "Não há período “{period}” para comparar. Os períodos são: {list}. Altere a configuração Retention periods.",
  retentionPairOrder:
    "A configuração Retention periods diz “{from} to {to}”. Indique dois períodos diferentes, o mais antigo primeiro.",
  nothingToUndo: "Não há execução do Vital Few a desfazer nesta pasta de trabalho.",
  noAddress: "Não existe a célula {address} nesta pasta de trabalho.",
  unknownAction: "Não existe a ação {action}. As ações são: {list}.",
};
