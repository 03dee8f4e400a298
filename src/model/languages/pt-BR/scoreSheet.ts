import type { Translated } from "../Messages";
import type { scoreSheet as english } from "../en/scoreSheet";

/** Sentences and headings of the sheets of the scoring matrix, criteria and ratings, in Brazilian Portuguese. */
export const scoreSheet: Translated<typeof english> = {
  title: "Matriz de pontuação",
  finding: {
    none: "Nenhum cliente tem pontuação ainda. Avalie os clientes na planilha de avaliações; esta acompanha.",
    leadOne: "{first} lidera com {score}",
    leadOneOfTwo: "{first} lidera com {score}, à frente de {second} ({secondScore})",
    leadOneOfMany:
      "{first} lidera com {score}, à frente de {second} ({secondScore}) e {third} ({thirdScore})",
    leadTwo: "{first} e {second} lideram com {score}",
    leadThree: "{first}, {second} e {third} lideram com {score}",
    leadMany: "{first}, {second} e outros {others} lideram com {score}",
    whole: "{lead}.",
    withQuadrant: "{lead}; em {quadrant}: {inside} de {accounts} clientes.",
  },
  stamp: {
    inputs: "Critérios: {criteria}, avaliações: {ratings}",
    scale: "Escala de {lowest, number} a {highest, number}",
    period: "Receita {period}",
    periods: "Receita {first} a {last}",
  },
  changed: "Algo mudou desde então: a pontuação acompanha, as partes dos sorteios vêm na próxima execução",
  changedTiers:
    "Algo mudou desde então: a pontuação acompanha, as partes dos sorteios e as classes vêm na próxima execução",

  chartHeading: "Crescimento e harmonia",
  captionSize: "Quanto maior a bolha, mais receita.",
  captionAll: "Os clientes são identificados até onde há espaço, os melhores primeiro.",
  captionFirst: "Os {labelled, number} melhores são identificados até onde há espaço.",
  captionCut: "Estão desenhados os {shown, number} melhores de {accounts, number}.",
  noChart: "Não há gráfico, porque só um lado, crescimento ou harmonia, tem critérios com peso.",
  chartDescription:
    "Crescimento (para cima) por harmonia (para a direita), um ponto por cliente. Linhas em crescimento {growthLine, number, count} e harmonia {harmonyLine, number, count} separam {names}.",
  quadrants: "Quadrantes",
  growthLine: "Linha de crescimento",
  harmonyLine: "Linha de harmonia",

  holdHeading: "{top, plural, =1 {Quão firme é o primeiro lugar} other {Quão firme é o top #}}",
  holdColumn: "Firmeza no top {top, number}",
  noHold: "Há poucos clientes com pontuação para dizer quão firme é o topo.",
  draws: "Cada peso variou em até ±{variation, number, line} em {draws, number} sorteios.",
  leader:
    "{account} {always, select, yes {fica em primeiro em todos os sorteios} other {fica em primeiro em {share, number, wholeShare} dos sorteios}}.",
  leaders:
    "{accounts} dividem o primeiro lugar; {account} {always, select, yes {fica em primeiro em todos os sorteios} other {fica em primeiro em {share, number, wholeShare} dos sorteios}}.",
  allHold: "O top {top, number} continua o top {top, number} em todos os sorteios.",
  leastSure: "Menos seguros entre eles: {accounts}.",
  nextOutside: "Próximos de fora: {accounts}.",
  share: "{account} ({share, number, wholeShare})",
  swap: "{upper} e {lower} trocam de lugar em {often, select, half {cerca de metade} other {{share, number, wholeShare}}} dos sorteios.",
  twoSwaps:
    "{upper} e {lower} trocam de lugar em {often, select, half {cerca de metade} other {{share, number, wholeShare}}} dos sorteios; {otherUpper} e {otherLower}, em {otherOften, select, half {cerca de metade} other {{otherShare, number, wholeShare}}}.",
  and: "{others} e {last}",
  andOthers: "{shown} e {others, plural, one {mais #} other {mais #}}",

  matrixHeading: "As notas como contam",
  growthBand: "Potencial de crescimento",
  harmonyBand: "Harmonia",
  weight: "Peso",
  part: "Parte da pontuação",
  turned: "invertida",
  fed: {
    "Revenue total": "de Receita total",
    "Last change": "de Última variação",
    CAGR: "de CAGR",
  },
  fedTurned: {
    "Revenue total": "de Receita total, invertida",
    "Last change": "de Última variação, invertida",
    CAGR: "de CAGR, invertido",
  },
  otherwise: "{name} (critério)",
  helpers: "O que as fórmulas usam",

  ruleHeading: "Como se calcula",
  ruleScore:
    "Pontuação = Σ peso × nota ÷ Σ peso, sobre os critérios dos dois lados; crescimento e harmonia do mesmo modo, cada um sobre os seus. Os pesos não precisam somar 100.",
  ruleMissing: "Uma nota ausente fica de fora junto com o peso; não conta como 0.",
  ruleTurned:
    "Onde menor é melhor, a nota é invertida na escala: {highest, number} conta como {lowest, number}.",
  ruleRank: "Pontuações iguais dividem a posição.",
  ruleMedian:
    "Alto é a mediana dos clientes ou mais. As linhas do gráfico estão onde estavam as medianas na execução.",
  ruleMiddle: "Alto é {growthLine, number, count} ou mais, o meio da escala.",
  ruleMiddles: "Alto é {growthLine, number, count} ou mais, o meio da escala ({harmonyLine, number, count}).",
  ruleLive:
    "Altere um peso em {criteria} ou uma nota em {ratings}, e pontuações, posições e quadrantes acompanham na hora, mesmo onde o Vital Few não está instalado.",
  ruleStill: {
    hold: "Só a próxima execução renova as partes dos sorteios: clique em “Pontuar clientes”.",
    revenue: "Só a próxima execução renova a receita: clique em “Pontuar clientes”.",
    holdRevenue:
      "Só a próxima execução renova as partes dos sorteios e a receita: clique em “Pontuar clientes”.",
    tierRevenue: "Só a próxima execução renova as classes e a receita: clique em “Pontuar clientes”.",
    all: "Só a próxima execução renova as partes dos sorteios, as classes e a receita: clique em “Pontuar clientes”.",
  },
  ruleFed:
    "{criteria}: o 5º percentil dos clientes conta como {lowest, number}, o 95º como {highest, number}, linear entre eles e limitado além deles.",
  ruleFigure: {
    "Revenue total": "Receita total é a receita líquida de todos os períodos.",
    "Last change":
      "Última variação compara o último período com o anterior; sem receita ali o cliente não a tem, e o peso fica de fora.",
    CAGR: "CAGR é o crescimento por período do primeiro período com receita do cliente até o último; quem começa no último não o tem, e o peso fica de fora. Sem receita no último período é −100%.",
  },
  ruleTierScore:
    "{header}: cada classe tem tantos clientes quanto por receita, preenchida na ordem da pontuação. Iguais ficam juntos.",
  ruleTierMix:
    "{header}: cada classe tem tantos clientes quanto por receita, preenchida na ordem de {byScore, number, line} da posição por pontuação e {byRevenue, number, line} da posição por receita. Iguais ficam juntos.",

  criteriaTitle: "Critérios",
  criteriaHint: "De três a cinco critérios bastam para distinguir os clientes e avaliá-los com cuidado.",
  criteriaMore:
    "Um peso é qualquer número a partir de 0; conta como sua parte da soma. Fonte é Avaliação ou um número da receita.",
  ratingsTitle: "Avaliações",
  ratingsHint: "Dê a cada cliente notas de {lowest, number} (baixa) a {highest, number} (alta).",
  ratingsMore: "Deixe em branco o que não sabe: fica de fora, não conta como {lowest, number}.",
  limits: {
    weight: "Escreva um número, 0 ou mais.",
    rating: "Nota",
    ratingScale: "Escreva um número de {lowest, number} a {highest, number} ou deixe em branco.",
    dimension: "Escolha Crescimento ou Harmonia.",
    higher: "Escolha sim ou não.",
    source: "Escolha Avaliação, Receita total, Última variação ou CAGR.",
  },
  scoredNobody: "As tabelas de critérios e avaliações estão prontas. Preencha-as e pontue de novo.",
  scoredNone:
    "{accounts, plural, one {# cliente está pronto} other {# clientes estão prontos}} para avaliar. Preencha as notas e pontue de novo.",
  scoredAll:
    "{accounts, plural, one {# cliente pontuado} other {# clientes pontuados}}. {leaders} {leading, plural, one {lidera} other {lideram}} com {score, number, ::.00}.",
  scoredSome:
    "{scored, number} de {accounts, plural, one {# cliente pontuado} other {# clientes pontuados}}. {leaders} {leading, plural, one {lidera} other {lideram}} com {score, number, ::.00}.",
};
