import type { Translated } from "../Messages";
import type { headless as english } from "../en/headless";

/** What the command line says when it is not used as it should be, in Brazilian Portuguese. */
export const headless: Translated<typeof english> = {
  usage:
    'Use assim: npm run --silent headless -- recomputeTiers in.xlsx out.xlsx [--set "Tier line A=0.7"] [--source "Sheet1!A1:E92"] [--language pt-BR] [--tool buildTeam]',
  unknownAction: "Não existe a ação {action}. As ações são: {actions}.",
  badSet:
    '--set precisa de uma configuração e um valor, como em --set "Tier line A=0.7"; encontrado: {text}.',
  badOption: "{option} não é uma opção, ou falta o valor.",
  noFile: "Não existe o arquivo {file}.",
  cannotOpen: "Não foi possível abrir {file}: {reason}",
  cannotSave: "Não foi possível salvar {file}: {reason}",
};
