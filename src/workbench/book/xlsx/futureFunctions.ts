import { outsideTexts } from "../outsideTexts";

/**
 * Functions newer than the file format: files spell them with a prefix that no user sees. `_xlws` marks those
 * that belong to worksheets only.
 */
const worksheetOnly = new Set(["FILTER", "SORT"]);

const future = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND " +
    "BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT " +
    "CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S " +
    "CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST " +
    "FIELDVALUE FLOOR.MATH FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT " +
    "FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMAGE " +
    "IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST " +
    "LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NETWORKDAYS.INTL NORM.DIST " +
    "NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC " +
    "PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI " +
    "SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S STOCKHISTORY SWITCH T.DIST T.DIST.2T " +
    "T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE " +
    "VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST " +
    "ANCHORARRAY FILTERXML ENCODEURL GROUPBY PIVOTBY PERCENTOF TRIMRANGE TRANSLATE REGEXTEST REGEXEXTRACT REGEXREPLACE"
  ).split(" "),
);
/** Newer than 2007, yet spelled without a prefix. */
const unprefixed = new Set(["AGGREGATE", "NETWORKDAYS.INTL", "WORKDAY.INTL"]);

/** A formula as users see it: without the prefixes a file puts before newer functions and their parameters. */
export function shortFunctions(formula: string): string {
  if (!formula.includes("_xl")) return formula;
  return formula
    .replace(/_xlfn\.ANCHORARRAY\(([^()]*)\)/gi, "$1#")
    .replace(/_xlfn\.(?:_xlws\.)?|_xlpm\.|_xlws\./gi, "");
}

/** "A1#", the area that the formula in A1 fills. */
const spill = /((?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Z]{1,3}\$?[1-9][0-9]*)#(?![A-Z])/giu;

/** A formula as the file wants it: newer functions and the parameters of LET and LAMBDA with their prefixes. */
export function longFunctions(formula: string): string {
  const anchored = formula.includes("#") ? formula.replace(spill, "_xlfn.ANCHORARRAY($1)") : formula;
  const named = /\b(?:LET|LAMBDA)\(/i.test(anchored) ? prefixParameters(anchored) : anchored;
  return outsideTexts(named, (plain) =>
    plain.replace(/(?<![\w.])([A-Z][A-Z0-9.]*)\(/gi, (all, name: string) => {
      const upper = name.toUpperCase();
      if (worksheetOnly.has(upper)) return `_xlfn._xlws.${upper}(`;
      return future.has(upper) && !unprefixed.has(upper) ? `_xlfn.${upper}(` : all;
    }),
  );
}

/** Every name that a LET or LAMBDA introduces gets its prefix wherever the formula uses it. */
function prefixParameters(formula: string): string {
  const names = new Set<string>();
  for (const call of formula.matchAll(/\b(LET|LAMBDA)\(/gi)) {
    const parts = splitArguments(formula, call.index + call[0].length);
    const isLet = call[1].toUpperCase() === "LET";
    parts.slice(0, -1).forEach((part, index) => {
      const name = part.trim().replace(/^\[|\]$/g, "");
      if (!isLet || index % 2 === 0) if (/^[A-Z_][\w.]*$/i.test(name)) names.add(name.toLowerCase());
    });
  }
  return outsideTexts(formula, (plain) =>
    plain.replace(/(?<![\w.!])[A-Z_][\w.]*(?![\w.(!])/gi, (word) =>
      names.has(word.toLowerCase()) ? `_xlpm.${word}` : word,
    ),
  );
}

/** The arguments of a call whose opening parenthesis lies just before `start`. */
function splitArguments(formula: string, start: number): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = start;
  let quote = "";
  for (let at = start; at < formula.length; at++) {
    const sign = formula[at];
    if (quote) quote = sign === quote ? "" : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if ("({[".includes(sign)) depth++;
    else if (sign === "," && depth === 0) {
      parts.push(formula.slice(from, at));
      from = at + 1;
    } else if (")}]".includes(sign) && --depth < 0) {
      parts.push(formula.slice(from, at));
      return parts;
    }
  }
  return parts;
}
