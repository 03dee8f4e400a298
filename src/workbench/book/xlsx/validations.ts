import type { DataValidation, Sheet } from "../Book";
import { readAreas, writeAreas } from "./areas";
import type { Carrier } from "./Carrier";
import { longFunctions, shortFunctions } from "./futureFunctions";
import { putExtension } from "./putExtension";
import * as words from "./ruleWords";
import type { SheetParts } from "./SheetParts";
import {
  attribute,
  child,
  children,
  element,
  flag,
  parseXml,
  textOf,
  writeXml,
  type XmlElement,
} from "./xml";

/** The file's kind of validation, and the field of Office.js' rule. */
const kinds = [
  ["whole", "wholeNumber"],
  ["decimal", "decimal"],
  ["date", "date"],
  ["time", "time"],
  ["textLength", "textLength"],
  ["list", "list"],
  ["custom", "custom"],
] as const;

/** Reads what may be entered where, from both the older and the newer part of the format. */
export function readValidations(parts: SheetParts, sheet: Sheet, carrier: Carrier): void {
  const older = children(parts.get("dataValidations"), "dataValidation");
  const newer = children(parts.get("extLst"), "ext").flatMap((ext) =>
    children(child(ext, "dataValidations"), "dataValidation"),
  );
  for (const each of [...older, ...newer]) {
    const validation = readValidation(each);
    const asOlder = older.includes(each);
    if (asOlder) carrier.remember(validation, { ...validation, areas: [] }, { xml: writeXml(each) });
    sheet.validations.push(validation);
  }
}

function readValidation(node: XmlElement): DataValidation {
  const kind = attribute(node, "type") ?? "none";
  const field = words.fromFile(kinds, kind);
  const [formula1, formula2] = ["formula1", "formula2"].map(
    (name) => textOf(child(node, name)).trim() || undefined,
  );
  const rule =
    field === "list"
      ? { list: { inCellDropDown: !flag(node, "showDropDown"), source: listSource(formula1 ?? "") } }
      : field === "custom"
        ? { custom: { formula: "=" + shortFunctions(formula1 ?? "") } }
        : kind === "none"
          ? {}
          : { [field]: comparison(node, formula1, formula2) };
  const title = (name: string) => attribute(node, name) ?? "";
  const style = attribute(node, "errorStyle") ?? "stop";
  const validation: DataValidation = {
    areas: readAreas(attribute(node, "sqref") ?? textOf(child(node, "sqref"))),
    rule,
    ignoreBlanks: flag(node, "allowBlank"),
  };
  if (title("promptTitle") || title("prompt") || flag(node, "showInputMessage"))
    validation.prompt = {
      title: title("promptTitle"),
      message: title("prompt"),
      showPrompt: flag(node, "showInputMessage"),
    };
  if (title("errorTitle") || title("error") || flag(node, "showErrorMessage"))
    validation.errorAlert = {
      title: title("errorTitle"),
      message: title("error"),
      style: style[0].toUpperCase() + style.slice(1),
      showAlert: flag(node, "showErrorMessage"),
    };
  return validation;
}

/** A typed list is one text in the file, a range or formula stands bare. */
function listSource(formula: string): string {
  return /^".*"$/s.test(formula) ? formula.slice(1, -1).replaceAll('""', '"') : "=" + shortFunctions(formula);
}

function comparison(node: XmlElement, formula1: string | undefined, formula2: string | undefined) {
  const operator = words.fromFile(words.limitOperators, attribute(node, "operator") ?? "between");
  const stated = { operator, formula1: bare(formula1) };
  return formula2 === undefined ? stated : { ...stated, formula2: bare(formula2) };
}

function bare(formula = ""): number | string {
  return formula !== "" && !Number.isNaN(Number(formula)) ? Number(formula) : "=" + shortFunctions(formula);
}

/** Writes what may be entered where; everything goes into the older part, which reads as well. */
export function writeValidations(parts: SheetParts, sheet: Sheet, carrier: Carrier): void {
  const list = sheet.validations.map((each) => {
    const opened = carrier.unchanged(each, { ...each, areas: [] });
    const node = opened ? parseXml(opened.xml) : validationElement(each);
    node.attributes.sqref = writeAreas(each.areas);
    return node;
  });
  const kept = parts.get("dataValidations")?.attributes ?? {};
  const root = element("dataValidations", { ...kept, count: list.length }, list);
  parts.set("dataValidations", list.length > 0 ? root : undefined);
  if (parts.raw("extLst").length > 0)
    putExtension(parts, "{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}", undefined);
}

type Rule = {
  operator?: string;
  formula1?: unknown;
  formula2?: unknown;
  formula?: unknown;
  source?: unknown;
};

function validationElement({ rule, ignoreBlanks, prompt, errorAlert }: DataValidation): XmlElement {
  const [field] = Object.keys(rule);
  const stated = (rule[field] ?? {}) as Rule & { inCellDropDown?: boolean };
  const first = field === "list" ? sourceText(stated.source) : formulaText(stated.formula1 ?? stated.formula);
  const formulas = [first, formulaText(stated.formula2)].flatMap((text, index) =>
    text === undefined ? [] : [element(`formula${index + 1}`, {}, [longFunctions(text)])],
  );
  const style = errorAlert?.style.toLowerCase();
  return element(
    "dataValidation",
    {
      type: field && words.toFile(kinds, field),
      errorStyle: style === "stop" ? undefined : style,
      operator: stated.operator && words.toFile(words.limitOperators, stated.operator),
      allowBlank: ignoreBlanks ? 1 : undefined,
      showDropDown: stated.inCellDropDown === false ? 1 : undefined,
      showInputMessage: prompt?.showPrompt ? 1 : undefined,
      showErrorMessage: errorAlert?.showAlert ? 1 : undefined,
      errorTitle: errorAlert?.title || undefined,
      error: errorAlert?.message || undefined,
      promptTitle: prompt?.title || undefined,
      prompt: prompt?.message || undefined,
    },
    formulas,
  );
}

function sourceText(source: unknown): string {
  const text = String(source ?? "");
  return text.startsWith("=") ? text.slice(1) : `"${text.replaceAll('"', '""')}"`;
}

function formulaText(formula: unknown): string | undefined {
  return formula === undefined || formula === "" ? undefined : String(formula).replace(/^=/, "");
}
