/** The most characters a sheet's name may have. */
const sheetNameLength = 31;

/** The wished sheet name, or the next free one as Excel numbers copies: `Pareto (2)`. Case does not count. */
export function freeSheetName(wish: string, taken: Iterable<string>): string {
  return firstFree(taken, (number) => {
    const suffix = number === 1 ? "" : ` (${number})`;
    return wish.slice(0, sheetNameLength - suffix.length) + suffix;
  });
}

/** The wished table name, or the next free one: `VF_Pareto2`. Tables and defined names share their names. */
export function freeTableName(wish: string, taken: Iterable<string>): string {
  return firstFree(taken, (number) => (number === 1 ? wish : `${wish}${number}`));
}

/** The wished column header, or the next free one: `Tier (2)`; `Tier 19962` would read as a year. */
export function freeHeader(wish: string, taken: Iterable<string>): string {
  return firstFree(taken, (number) => (number === 1 ? wish : `${wish} (${number})`));
}

function firstFree(taken: Iterable<string>, candidate: (number: number) => string): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  let number = 1;
  while (used.has(candidate(number).toLowerCase())) number++;
  return candidate(number);
}
