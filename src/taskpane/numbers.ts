/** Writes numbers as people of one language read them. */
export interface Numbers {
  /** 1,265 */
  readonly count: (value: number) => string;
  /** 1,013,548; from a billion on 1.014B */
  readonly money: (value: number) => string;
  /** A share of 0 to 1 with one decimal: 38.2% */
  readonly share: (value: number) => string;
  /** A line of 0 to 1 as set, without needless decimals: 80% */
  readonly line: (value: number) => string;
  /** A weight or a line with two decimals at most: 7.25 */
  readonly mark: (value: number) => string;
  /** A score, always with two decimals: 7.20 */
  readonly score: (value: number) => string;
}

const billion = 1e9;

/** The numbers of a language, by its tag (`de-DE`). */
export function numbersFor(language: string): Numbers {
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const short = new Intl.NumberFormat(language, { notation: "compact", maximumSignificantDigits: 4 });
  const oneDecimal = { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
  const share = new Intl.NumberFormat(language, oneDecimal);
  const mark = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const score = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const line = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
  return {
    count: (value) => whole.format(value),
    money: (value) => (Math.abs(value) < billion ? whole : short).format(value),
    share: (value) => share.format(value),
    line: (value) => line.format(value),
    score: (value) => score.format(value),
    mark: (value) => mark.format(value),
  };
}
