import type { Translated } from "../Messages";
import type { divisions as english } from "../en/divisions";

/** The sheet of the division map, its table to fill in, and what its action says, in Brazilian Portuguese. */
export const divisions: Translated<typeof english> = {
  title: "Mapa de divisões",
  finding:
    "{cells, number} de {all, plural, one {# célula} other {# células}} {cells, plural, one {é} other {são}} espaço em branco ({share, number, share}): {opportunities, plural, one {# oportunidade} other {# oportunidades}}{opportunityValue, plural, =0 {} other { no valor de {opportunityMoney}}}, {competitors, number} com concorrentes{competitorValue, plural, =0 {} other { ({competitorMoney})}}, {blank, plural, one {# vazia} other {# vazias}}.",
  findingNone: "Sem espaço em branco: as {all, number} células são todas de clientes.",
  mapHeading:
    "{divisions, plural, one {# divisão} other {# divisões}} por {products, plural, one {# produto} other {# produtos}}",
  mapCaption:
    "Espaço em branco: o que ainda não foi vendido. Oportunidade: é conhecida; concorrente: ele já vende; vazio: ninguém sabe. Valores entre parênteses.",
  cell: "{state} ({inside})",
  summaryHeading: "Por produto",
  whiteSpace: "Espaço em branco",
  value: "Espaço em branco, valor",
  ofTheMap: "{header} (mapa)",
  accountsHeading: "Espaço em branco por cliente",
  accountsCaption:
    "{unvalued, plural, =0 {O cliente de maior valor primeiro.} one {O cliente de maior valor primeiro; # célula sem valor não entra.} other {O cliente de maior valor primeiro; # células sem valor não entram.}}",
  chartHeading: "Valor do espaço em branco",
  chartHeadingOf:
    "Valor do espaço em branco: os primeiros {shown, number} de {accounts, plural, one {# cliente} other {# clientes}}",
  chartDescription: "Barras: valor das oportunidades e do que está com concorrentes, por cliente. {finding}",
  changed: "As divisões mudaram: gere de novo",
  built:
    "Mapa de divisões gerado: {divisions, plural, one {# divisão} other {# divisões}}, {cells, plural, one {# espaço} other {# espaços}} em branco no valor de {money}.",
  made: "Não havia tabela VF_Divisions; agora ela está na planilha {sheet}. Dê nome aos seus produtos no cabeçalho, escreva uma divisão por linha e gere o mapa de divisões.",

  inputTitle: "Divisões das contas-chave",
  inputHint:
    "Uma divisão por linha, uma coluna por produto: {customer}, {opportunity}, {competitor} ou vazio.",
  inputMore:
    "Escreva seus produtos no lugar de {first} a {last, number}; inclua ou exclua colunas conforme precisar.",
  product: "Produto {number, number}",
};
