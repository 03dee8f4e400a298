/** What the command line says when it is not used as it should be. */
export const headlessTexts = {
  usage:
    'Use it as: npm run --silent headless -- recomputeTiers in.xlsx out.xlsx [--set "Tier line A=0.7"] [--source "Sheet1!A1:E92"]',
  unknownAction: (action: string, list: readonly string[]) =>
    `There is no action ${action}. The actions are: ${list.join(", ")}.`,
  badSet: (text: string) =>
    `--set needs a setting and a value, as in --set "Tier line A=0.7"; found ${text}.`,
  badOption: (option: string) => `${option} is no option, or its value is missing.`,
  noFile: (file: string) => `There is no file ${file}.`,
  cannotOpen: (file: string, reason: string) => `${file} cannot be opened: ${reason}`,
  cannotSave: (file: string, reason: string) => `${file} cannot be saved: ${reason}`,
} as const;
