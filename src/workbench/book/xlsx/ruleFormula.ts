/**
 * The formula that a file states beside a rule of this type, for its first cell ("B2"); undefined where the
 * rule has none.
 */
export function ruleFormula(type: string, cell: string, text = ""): string | undefined {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const day = `FLOOR(${cell},1)`;
  const week = `TODAY()-WEEKDAY(TODAY())`;
  const month = (shift: number) =>
    `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),${shift})),YEAR(${cell})=YEAR(EDATE(TODAY(),${shift})))`;
  const formulas: Record<string, string> = {
    containsText: `NOT(ISERROR(SEARCH(${quoted},${cell})))`,
    notContainsText: `ISERROR(SEARCH(${quoted},${cell}))`,
    beginsWith: `LEFT(${cell},LEN(${quoted}))=${quoted}`,
    endsWith: `RIGHT(${cell},LEN(${quoted}))=${quoted}`,
    containsBlanks: `LEN(TRIM(${cell}))=0`,
    notContainsBlanks: `LEN(TRIM(${cell}))>0`,
    containsErrors: `ISERROR(${cell})`,
    notContainsErrors: `NOT(ISERROR(${cell}))`,
    yesterday: `${day}=TODAY()-1`,
    today: `${day}=TODAY()`,
    tomorrow: `${day}=TODAY()+1`,
    last7Days: `AND(TODAY()-${day}<=6,${day}<=TODAY())`,
    lastWeek: `AND(${day}>${week}-7,${day}<=${week})`,
    thisWeek: `AND(${day}>${week},${day}<=${week}+7)`,
    nextWeek: `AND(${day}>${week}+7,${day}<=${week}+14)`,
    lastMonth: month(-1),
    thisMonth: month(0),
    nextMonth: month(1),
  };
  return formulas[type];
}
