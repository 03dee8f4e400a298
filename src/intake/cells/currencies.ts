/** The currency a text states by code or sign ("1.234 €", "USD 5", "Revenue in CHF"), or "". */
export function currencyOfText(text: string): string {
  if (/^[-\d.,()]*$/.test(text)) return "";
  const match = currencyMark.exec(text.normalize("NFKC"));
  return match ? currencyCode(match[0]) : "";
}

/** The currency an en-US number format shows (`[$€-407]`, `"EUR"`, `$`), or "". */
export function currencyOfFormat(format: string): string {
  const bracket = /\[\$([^\]-]+)/.exec(format)?.[1];
  return currencyOfText(bracket ?? format.replace(/\[[^\]]*\]/g, "").replace(/[\\"_*]/g, ""));
}

/** A header without its currency and the thousands or millions it is counted in: "2024 (k€)" is "2024 ( )". */
export function withoutCurrency(header: string): string {
  return header.replace(unitMark, " ");
}

/** Whether two statements can be one currency: `€` is EUR, and `$` may be any dollar. */
export function sameCurrency(one: string, other: string): boolean {
  const [a, b] = [currencyCode(one), currencyCode(other)];
  return a === b || (sharedSigns[a]?.has(b) ?? false) || (sharedSigns[b]?.has(a) ?? false);
}

/** A currency's code or sign as it may stand beside a number; the source of a pattern (flags `iu`). */
export const currencyPattern =
  "(?:(?:US|AU|CA|NZ|HK|NT|MX|[ACSR])?\\p{Sc}|元|(?<!\\p{L})(?:EUR|USD|GBP|CHF|JPY|CNY|RMB|RUB|BRL|INR|CAD|AUD|NZD" +
  "|SGD|HKD|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|TRY|UAH|KZT|BYN|ILS|AED|SAR|QAR|ZAR|NGN|EGP|MXN|ARS|CLP|COP|KRW|TWD" +
  "|THB|MYR|IDR|PHP|VND|PKR|BDT|kr|zł|Kč|Ft|Fr\\.|руб\\.?|р\\.)(?!\\p{L}))";

const unitMark = new RegExp(`(?:(?<!\\p{L})[tkm])?${currencyPattern}`, "giu");

const currencyMark = new RegExp(currencyPattern, "iu");

const codes: Readonly<Record<string, string>> = {
  "€": "EUR",
  "£": "GBP",
  "₽": "RUB",
  РУБ: "RUB",
  "РУБ.": "RUB",
  "Р.": "RUB",
  "₹": "INR",
  "₺": "TRY",
  "₴": "UAH",
  "₩": "KRW",
  "₪": "ILS",
  "₸": "KZT",
  R$: "BRL",
  US$: "USD",
  ZŁ: "PLN",
  KČ: "CZK",
  FT: "HUF",
  "FR.": "CHF",
  元: "CNY",
  RMB: "CNY",
};

const sharedSigns: Readonly<Record<string, ReadonlySet<string>>> = {
  $: new Set(["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "ARS", "CLP", "COP"]),
  "¥": new Set(["JPY", "CNY"]),
  KR: new Set(["SEK", "NOK", "DKK", "ISK"]),
};

function currencyCode(mark: string): string {
  const upper = mark.trim().toUpperCase();
  return codes[upper] ?? upper;
}
