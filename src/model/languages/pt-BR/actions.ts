import type { Translated } from "../Messages";
import type { actions as english } from "../en/actions";

/** What actions say when they are done, in Brazilian Portuguese. */
export const actions: Translated<typeof english> = {
  recomputed: "Classes recalculadas: {tiers}.",
  tier: "{accounts, number} {tier}",
  moved: "{ways}.",
  movedUp: "{accounts, plural, one {# subiu} other {# subiram}} de classe",
  movedDown: "{accounts, plural, one {# desceu} other {# desceram}} de classe",
  down: "{accounts, plural, one {# desceu} other {# desceram}}",
  fresh: "{accounts, plural, one {# novo} other {# novos}}",
  lost: "{accounts, plural, one {# perdido} other {# perdidos}}",
  nobodyMoved: "Nenhum cliente mudou de classe.",
  unranked:
    "{accounts, plural, one {# cliente não tem receita acima de zero.} other {# clientes não têm receita acima de zero.}}",
  found:
    "{accounts, plural, one {# cliente encontrado} other {# clientes encontrados}} em {periods, plural, one {# período} other {# períodos}}{sources, plural, =1 {} other { de # fontes}}.",
  foundNothing: "Nenhuma receita encontrada.",
  choose:
    "{sources, plural, one {# bloco pode ser receita} other {# blocos podem ser receita}}. Escolha o que usar.",
  undone: "Desfeito: de volta à execução de {moment}.",
  undoneTool: "Desfeito: de volta à execução de {moment}. Retirado: {tool}.",
  undoneAll: "Desfeito: as planilhas e colunas da primeira execução foram removidas.",
  selected: "{address} está selecionado.",
};
