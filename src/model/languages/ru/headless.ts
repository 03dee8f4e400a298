import type { Translated } from "../Messages";
import type { headless as english } from "../en/headless";

/** What the command line says when it is not used as it should be, in Russian. */
export const headless: Translated<typeof english> = {
  usage:
    'Вызов: npm run --silent headless -- recomputeTiers in.xlsx out.xlsx [--set "Tier line A=0.7"] [--source "Sheet1!A1:E92"] [--language ru] [--tool buildTeam]',
  unknownAction: "Нет действия {action}. Есть действия: {actions}.",
  badSet: '--set требует настройку и значение, например --set "Tier line A=0.7"; указано: {text}.',
  badOption: "{option} — не параметр, или у него нет значения.",
  noFile: "Нет файла {file}.",
  cannotOpen: "Файл {file} не открывается: {reason}",
  cannotSave: "Файл {file} не сохраняется: {reason}",
};
