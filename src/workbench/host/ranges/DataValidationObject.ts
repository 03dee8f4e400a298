import type { DataValidation, Sheet } from "../../book/Book";
import { check, invalid } from "../check";
import type { Host } from "../Host";
import { HostObject } from "../HostObject";
import { ensureUnlocked } from "./guards";
import type { Cells } from "./RangeFormatObject";
import { checkedLimit, limitTypes } from "./checkedLimit";
import { contains } from "./rects";
import { without } from "./without";

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
    return name === undefined ? "None" : limitTypes[name as keyof typeof limitTypes];
  }
  get Rule() {
    return this.found?.rule ?? {};
  }
  set Rule(value: unknown) {
    const rule = checkedLimit(check.record(value, "The rule"));
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
      title: atMost(32, title, "The prompt's title"),
      message: atMost(255, message, "The prompt's message"),
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
      title: atMost(32, title, "The alert's title"),
      message: atMost(225, message, "The alert's message"),
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

/** Excel's own bounds. */
function atMost(most: number, value: unknown, what: string): string {
  const text = check.text(value, what);
  if (text.length > most) throw invalid(`${what} has at most ${most} characters.`);
  return text;
}
