import { IntlMessageFormat } from "intl-messageformat";
import type { Values } from "./Messages";
import { numberFormat, numberFormats } from "./numbers";
import { speech } from "./speech";

/** An ICU message of the present language with its placeholders filled. Throws where one of them has no value. */
export function formatMessage(message: string, values: Values = {}): string {
  return String(parsed(message).format(values));
}

/** Plurals follow the language, numbers the workbook: two locales in one sentence. */
function parsed(message: string): IntlMessageFormat {
  const { language, numbers } = speech();
  const key = `${language} ${numbers} ${message}`;
  const known = kept.get(key);
  if (known) return known;
  const fresh = new IntlMessageFormat(
    message,
    language,
    { number: numberFormats },
    {
      ignoreTag: true,
      formatters: {
        getNumberFormat: (_, options) => numberFormat(options),
        getDateTimeFormat: (_, options) => new Intl.DateTimeFormat(numbers, options),
        getPluralRules: (_, options) => new Intl.PluralRules(language, options),
      },
    },
  );
  kept.set(key, fresh);
  return fresh;
}

const kept = new Map<string, IntlMessageFormat>();
