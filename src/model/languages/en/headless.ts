/** What the command line says when it is not used as it should be. */
export const headless = {
  usage:
    'Use it as: npm run --silent headless -- recomputeTiers in.xlsx out.xlsx [--set "Tier line A=0.7"] [--source "Sheet1!A1:E92"] [--language de] [--tool buildTeam]',
  unknownAction: "There is no action {action}. The actions are: {actions}.",
  badSet: '--set needs a setting and a value, as in --set "Tier line A=0.7"; found {text}.',
  badOption: "{option} is no option, or its value is missing.",
  noFile: "There is no file {file}.",
  cannotOpen: "{file} cannot be opened: {reason}",
  cannotSave: "{file} cannot be saved: {reason}",
} as const;
