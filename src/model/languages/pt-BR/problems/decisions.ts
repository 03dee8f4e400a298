import type { Translated } from "../../Messages";
import type { decisionProblems as english } from "../../en/problems/decisions";

/** What must be put right before the decision map can be drawn, in Brazilian Portuguese. */
export const decisionProblems: Translated<typeof english> = {
  noContacts:
    "{table} em {sheet} ainda não tem contatos. Escreva uma pessoa por linha, com cliente e nome, e desenhe o mapa de decisão de novo.",
  noSuchAccount:
    "A configuração “Decision map account” indica “{account}”, que não tem contatos. Limpe-a ou escreva um destes: {list}.",
};
