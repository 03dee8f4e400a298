import type { Translated } from "../Messages";
import type { criteria as english } from "../en/criteria";

/** The library of criteria, in Russian. */
export const criteria: Translated<typeof english> = {
  accessToNewMarkets: {
    name: "Доступ к новым рынкам",
    meaning: "Клиент открывает нам регионы, сегменты или партнёров.",
  },
  averageTransactionSize: { name: "Средний размер сделки", meaning: "Отдельный заказ велик." },
  currentRevenue: { name: "Текущая выручка", meaning: "Клиент уже сегодня приносит много выручки." },
  demandStability: { name: "Стабильность спроса", meaning: "Заказы идут ровно и предсказуемы." },
  growthPotential: {
    name: "Потенциал роста",
    meaning: "Клиент может покупать намного больше, чем покупает.",
  },
  likelihoodToWinAndGrow: {
    name: "Шансы на сделку и рост",
    meaning: "Мы, скорее всего, получим этот бизнес и расширим его.",
  },
  offerFit: { name: "Соответствие предложения", meaning: "Мы предлагаем то, что клиенту нужно." },
  productAndServiceRequirements: {
    name: "Требования к продукту и сервису",
    meaning: "То, чего требует клиент, нам по силам.",
  },
  productFit: {
    name: "Соответствие продукта",
    meaning: "Наши продукты подходят клиенту без доработки.",
  },
  renewalLikelihood: {
    name: "Вероятность продления",
    meaning: "Клиент, скорее всего, продлит договоры.",
  },
  revenuePotential: {
    name: "Потенциал выручки",
    meaning: "В ближайшие годы клиент может принести много выручки.",
  },
  solvency: { name: "Платёжеспособность", meaning: "Клиент платит, и платит вовремя." },
  costToServe: { name: "Затраты на обслуживание", meaning: "Обслуживание клиента обходится дорого." },
  relativeEffort: {
    name: "Относительные усилия",
    meaning: "Клиент требует много сил в сравнении с тем, что приносит.",
  },
  buyingProcess: {
    name: "Процесс закупок",
    meaning: "То, как клиент покупает, подходит к тому, как мы продаём.",
  },
  culturalFit: { name: "Близость культур", meaning: "Мы одинаково работаем и принимаем решения." },
  cultureOfInnovation: {
    name: "Культура инноваций",
    meaning: "Клиент пробует новое, и пробует вместе с нами.",
  },
  existingRelationships: {
    name: "Имеющиеся связи",
    meaning: "Мы знаем тех, кто принимает решения.",
  },
  geographicAlignment: { name: "Близость географии", meaning: "Клиент находится там же, где и мы." },
  industryFit: { name: "Знакомая отрасль", meaning: "Клиент работает в отрасли, которую мы знаем." },
  logoAttractiveness: {
    name: "Привлекательность имени",
    meaning: "Имя клиента помогает привлечь других.",
  },
  overallStrategy: { name: "Общая стратегия", meaning: "Клиент идёт туда же, куда хотим идти мы." },
  partnerHistory: { name: "История партнёрства", meaning: "Мы уже успешно работали вместе." },
  relationshipStrength: {
    name: "Прочность отношений",
    meaning: "Отношения тесные и многое значат.",
  },
  strategicFit: {
    name: "Стратегическое соответствие",
    meaning: "Клиент вписывается в нашу стратегию, а мы — в его.",
  },
  tenure: { name: "Срок сотрудничества", meaning: "Клиент давно с нами." },
  vision: { name: "Видение", meaning: "Мы одинаково видим будущее." },
};
