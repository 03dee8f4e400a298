import type { Translated } from "../../Messages";
import type { decisionNotes as english } from "../../en/notes/decisions";

/** Doubts about contacts and who influences whom, in Brazilian Portuguese. */
export const decisionNotes: Translated<typeof english> = {
  blankContact: "{address} não traz cliente ou pessoa; a linha foi ignorada.",
  repeatedContact: "{address} repete “{name}” de “{account}”; só a primeira linha foi lida.",
  unknownManager:
    "{address}: “{name}” responde a “{manager}”, que não é contato de “{account}”; desenhado sem chefe.",
  reportingLoop: "{address}: as linhas de chefia formam um círculo ({list}); esta linha foi ignorada.",
  unknownRelationship:
    "{address} contém “{value}”; escreva Positivo, Neutro ou Negativo. O relacionamento conta como desconhecido.",
  unknownPower:
    "{address} contém “{value}”; escreva Alto, Médio ou Baixo, ou 1 a 5. O poder de decisão conta como desconhecido.",
  unknownTouchpoint: "{address} contém “{value}”; escreva sim ou não. Conta como não.",
  unknownStrength:
    "{address} contém “{value}”; escreva Forte, Média ou Fraca, ou 1 a 5. A influência conta como média.",
  influenceAccount: "{address} contém “{account}”, um cliente sem contatos; a influência foi ignorada.",
  influenceFromNobody:
    "{address}: “{name}” não é um contato, então a influência não vem de ninguém; ignorada.",
  influenceToNobody: "{address}: “{name}” não é um contato, então a influência não leva a ninguém; ignorada.",
  influenceUponSelf: "{address}: “{name}” não pode influenciar a si; a linha foi ignorada.",
  repeatedInfluence:
    "{address}: que “{from}” influencia “{to}” já foi dito antes; só a primeira linha foi lida.",
};
