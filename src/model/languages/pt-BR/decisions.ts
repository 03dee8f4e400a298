import type { Translated } from "../Messages";
import type { decisions as english } from "../en/decisions";

/** The sheet of the decision map, its tables to fill in, and what its action says, in Brazilian Portuguese. */
export const decisions: Translated<typeof english> = {
  title: "Mapa de decisão",
  findingNobody:
    "{deciding, plural, =0 {Ninguém com alto poder de decisão foi indicado ainda} =1 {A única pessoa com alto poder de decisão está do nosso lado} other {Todas as # pessoas com alto poder de decisão estão do nosso lado}}: não há ninguém a conquistar.",
  findingOne: "A conquistar: {person}. {way}",
  finding:
    "{toWin, number} de {people, plural, one {# pessoa} other {# pessoas}} {toWin, plural, one {decide e não está} other {decidem e não estão}} do nosso lado; {withWayIn, plural, =0 {nenhum caminho foi encontrado} other {foi encontrado um caminho até {withWayIn, number} delas}}.",
  noWay: "Nenhum caminho encontrado: ninguém de relação positiva leva até lá.",
  mapHeading: "{account}: {people, plural, one {# pessoa} other {# pessoas}}",
  outside: "Outras organizações",
  legend: {
    Positive: "+ Positivo",
    Neutral: "○ Neutro",
    Negative: "– Negativo",
    Unknown: "? Desconhecido",
    High: "Alto poder",
    Medium: "Médio poder",
    Low: "Baixo poder",
    touchpoint: "0  Ponto de contato: temos contato",
    reports: "responde a",
    influence: "influencia (mais grosso: mais forte)",
  },
  power: {
    High: "Alto poder",
    Medium: "Médio poder",
    Low: "Baixo poder",
    Unknown: "Poder desconhecido",
  },
  toWin: "{power}, a conquistar",
  touchpoint: "{text} · 0",
  person: "{name} ({details})",
  byTitle: "{title}",
  relation: {
    Positive: "relação positiva",
    Neutral: "relação neutra",
    Negative: "relação negativa",
    Unknown: "relação desconhecida",
  },
  adviser: "consultor",
  decides: "decide",
  first: {
    influence: "{from} influencia {to}",
    reports: "{from} responde a {to}",
    manages: "{from} chefia {to}",
  },
  further: {
    influence: "{chain}, que influencia {to}",
    reports: "{chain}, que responde a {to}",
    manages: "{chain}, que chefia {to}",
  },
  sentence: "{chain}.",
  describedTouchpoint: "ponto de contato",
  describedLane: "Raia de pessoas de outras organizações",
  describedTurn: "Ponto de virada de uma linha",
  describedReports: "{from} responde a {to}",
  describedInfluence:
    "{from} influencia {to} {strength, select, Strong {fortemente} Weak {fracamente} other {moderadamente}}",
  toWinHeading: "Pessoas a conquistar ({people, number})",
  toWinCaption:
    "Alto poder de decisão e relação não positiva. Caminho: a cadeia mais curta de influência e de linhas de chefia a partir de um contato de relação positiva; o mais curto primeiro.",
  noneToWin: "Ninguém: quem tem alto poder de decisão tem relação positiva.",
  changed: "Os contatos mudaram: desenhe de novo",
  built:
    "Mapa de decisão desenhado: {people, plural, one {# pessoa} other {# pessoas}} em {accounts, plural, one {# cliente} other {# clientes}}, {toWin, number} a conquistar, {withWayIn, number} com um caminho.",
  madeContacts:
    "Não havia tabela VF_Contacts; agora ela está na planilha {sheet}. Escreva uma pessoa por linha e desenhe o mapa de decisão.",
  madeInfluence: "Quem influencia quem pode ser escrito na planilha {sheet}.",

  contactsTitle: "Contatos das contas-chave",
  contactsHint: "Uma pessoa por linha: a quem responde (em branco no topo), como nos vê, quanto decide.",
  contactsMore:
    "Consultores não respondem a ninguém e têm o cargo Consultor; ou inclua uma coluna Organização. Depois desenhe o mapa de decisão.",
  influenceTitle: "Influência entre os contatos",
  influenceHint:
    "Uma influência por linha, além das linhas de chefia: quem influencia quem, e com que força.",
  influenceMore: "Nomes como em VF_Contacts; também pode ser alguém de outro cliente.",
  touchpointLimit: "sim onde temos contato, senão não.",
};
