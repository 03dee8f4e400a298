import { headerOf, type Headers } from "./Headers";

/**
 * A formula of ours with the headers of the language in its structured references; `own` is the table it stands in.
 * Texts in quotes stay.
 *
 * @example wordedFormula('=[@Place]&"[Place]"', headers, "VF_Scores") // '=[@Platz]&"[Place]"'
 * @example wordedFormula("=INDEX(VF_Matrix[Score],2)", headers) // "=INDEX(VF_Matrix[Punkte],2)"
 */
export function wordedFormula(formula: string, headers: Headers, own = ""): string {
  return formula.replace(
    /"(?:[^"]|"")*"|(\w*)\[(@?)([^[\]#@"]+)\]/g,
    (whole, table: string | undefined, here: string, column: string) => {
      if (table === undefined) return whole;
      const header = headerOf(headers, table || own, column);
      // Of this row, and more than one word: Excel wants brackets of its own around it.
      const isWord = /^[\p{L}\p{N}_.]+$/u.test(header);
      return here && !isWord ? `${table}[@[${header}]]` : `${table}[${here}${header}]`;
    },
  );
}
