import type { Translated } from "../Messages";
import type { criteria as english } from "../en/criteria";

/** The library of criteria by id, in Brazilian Portuguese. */
export const criteria: Translated<typeof english> = {
  accessToNewMarkets: {
    name: "Acesso a novos mercados",
    meaning: "O cliente nos abre regiões, segmentos ou parceiros.",
  },
  averageTransactionSize: { name: "Tamanho médio do pedido", meaning: "Cada pedido é grande." },
  currentRevenue: { name: "Receita atual", meaning: "O cliente traz muita receita hoje." },
  demandStability: {
    name: "Estabilidade da demanda",
    meaning: "Os pedidos são regulares e previsíveis.",
  },
  growthPotential: {
    name: "Potencial de crescimento",
    meaning: "O cliente pode comprar muito mais do que compra.",
  },
  likelihoodToWinAndGrow: {
    name: "Chance de ganhar e crescer",
    meaning: "É provável ganharmos o negócio e ampliá-lo.",
  },
  offerFit: { name: "Adequação da oferta", meaning: "O que oferecemos é o que o cliente precisa." },
  productAndServiceRequirements: {
    name: "Exigências de produto e serviço",
    meaning: "O que o cliente pede está ao nosso alcance.",
  },
  productFit: {
    name: "Adequação do produto",
    meaning: "Nossos produtos atendem o cliente sem adaptação.",
  },
  renewalLikelihood: {
    name: "Chance de renovação",
    meaning: "É provável que o cliente renove os contratos.",
  },
  revenuePotential: {
    name: "Potencial de receita",
    meaning: "A receita possível nos próximos anos é grande.",
  },
  solvency: { name: "Solvência", meaning: "O cliente paga, e em dia." },
  costToServe: { name: "Custo de atendimento", meaning: "Atender o cliente custa muito." },
  relativeEffort: {
    name: "Esforço relativo",
    meaning: "O cliente exige muito esforço para o que traz.",
  },
  buyingProcess: {
    name: "Processo de compra",
    meaning: "O jeito de comprar do cliente combina com o nosso jeito de vender.",
  },
  culturalFit: { name: "Afinidade cultural", meaning: "Trabalhamos e decidimos de forma parecida." },
  cultureOfInnovation: {
    name: "Cultura de inovação",
    meaning: "O cliente experimenta coisas novas, e com a gente.",
  },
  existingRelationships: {
    name: "Relacionamentos existentes",
    meaning: "Conhecemos as pessoas que decidem.",
  },
  geographicAlignment: { name: "Proximidade geográfica", meaning: "O cliente está onde nós estamos." },
  industryFit: { name: "Afinidade de setor", meaning: "O cliente é de um setor que conhecemos." },
  logoAttractiveness: {
    name: "Atratividade da marca",
    meaning: "O nome do cliente ajuda a conquistar outros.",
  },
  overallStrategy: {
    name: "Estratégia geral",
    meaning: "Aonde o cliente vai é aonde queremos ir.",
  },
  partnerHistory: { name: "Histórico de parceria", meaning: "Já trabalhamos bem juntos." },
  relationshipStrength: {
    name: "Força do relacionamento",
    meaning: "O relacionamento é próximo e tem peso.",
  },
  strategicFit: {
    name: "Alinhamento estratégico",
    meaning: "O cliente faz parte da nossa estratégia, e nós da dele.",
  },
  tenure: { name: "Tempo de casa", meaning: "O cliente está conosco há muito tempo." },
  vision: { name: "Visão", meaning: "Temos a mesma imagem do futuro." },
};
