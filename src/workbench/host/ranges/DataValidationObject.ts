import type { DataValidation, Sheet } from "../../book/Book";
import { check, invalid } from "../check";
import type { Host } from "../Host";
import { HostObject } from "../HostObject";
import { ensureUnlocked } from "./guards";
import type { Cells } from "./RangeFormatObject";
import { RangeShape } from "./RangeShape";
import { contains } from "./rects";
import { without } from "./without";

const types = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
} as const;

/** Excel keeps a list written out in the rule no longer than this. */
const longestList = 255;

/** `range.dataValidation`: null properties where the cells' rules differ. */
export class DataValidationObject extends HostObject {
  readonly kind = "DataValidation";

  constructor(
    host: Host,
    private readonly cells: Cells,
  ) {
    super(host);
  }

  get Type() {
    const [name] = Object.keys(this.found?.rule ?? {});
    return name === undefined ? "None" : types[name as keyof typeof types];
  }
  get Rule() {
    return this.found?.rule ?? {};
  }
  set Rule(value: unknown) {
    const rule = checkedRule(check.record(value, "The rule"));
    this.change(() => ({ areas: [], rule, ignoreBlanks: this.found?.ignoreBlanks ?? true }));
  }
  get IgnoreBlanks() {
    return this.found?.ignoreBlanks ?? true;
  }
  set IgnoreBlanks(value: unknown) {
    const ignoreBlanks = check.flag(value, "ignoreBlanks");
    this.change((before) => ({ ...before, ignoreBlanks }));
  }
  get Prompt() {
    return this.found?.prompt ?? { title: "", message: "", showPrompt: true };
  }
  set Prompt(value: unknown) {
    const { title = "", message = "", showPrompt = true } = check.record(value, "The prompt");
    const prompt = {
      title: check.text(title, "The prompt's title"),
      message: check.text(message, "The prompt's message"),
      showPrompt: check.flag(showPrompt, "showPrompt"),
    };
    this.change((before) => ({ ...before, prompt }));
  }
  get ErrorAlert() {
    return this.found?.errorAlert ?? { title: "", message: "", style: "Stop", showAlert: true };
  }
  set ErrorAlert(value: unknown) {
    const { title = "", message = "", style = "Stop", showAlert = true } = check.record(value, "The alert");
    const errorAlert = {
      title: check.text(title, "The alert's title"),
      message: check.text(message, "The alert's message"),
      style: check.oneOf(style, ["Stop", "Warning", "Information"], "The alert's style"),
      showAlert: check.flag(showAlert, "showAlert"),
    };
    this.change((before) => ({ ...before, errorAlert }));
  }

  Clear() {
    this.host.beginWrite();
    for (const { sheet, rect } of this.cells.areas) {
      ensureUnlocked(this.host, sheet, rect);
      for (const validation of sheet.validations) validation.areas = without(validation.areas, rect);
      sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
    }
  }

  private get found(): DataValidation | undefined {
    const [{ sheet, rect }] = this.cells.areas;
    return sheet.validations.find(({ areas }) => areas.some((area) => contains(area, rect)));
  }

  /** The cells get a rule of their own, so that others that shared it keep theirs. */
  private change(change: (before: DataValidation) => DataValidation): void {
    const before = this.found ?? { areas: [], rule: {}, ignoreBlanks: true };
    this.Clear();
    const bySheet = new Map<Sheet, DataValidation>();
    for (const { sheet, rect } of this.cells.areas) {
      const validation = bySheet.get(sheet) ?? { ...change(before), areas: [] };
      validation.areas.push(rect);
      bySheet.set(sheet, validation);
    }
    for (const [sheet, validation] of bySheet) sheet.validations.push(validation);
  }
}

/** A list's source given as a range is kept as a formula. */
function checkedRule(rule: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const names = Object.keys(rule);
  if (names.length !== 1 || !(names[0] in types)) throw invalid("A rule has exactly one kind.");
  if (!rule.list) return { ...rule };
  const { source, ...list } = check.record(rule.list, "The list rule");
  const text = source instanceof RangeShape ? `=${source.Address}` : check.text(source, "The list's source");
  if (!text.startsWith("=") && text.length > longestList)
    throw invalid(`A list has at most ${longestList} characters.`);
  return { list: { inCellDropDown: true, ...list, source: text } };
}
