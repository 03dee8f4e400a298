import { check } from "../check";
import { HostObject } from "../HostObject";
import { notSupported } from "../HostError";

/** `workbook.application`. */
export class ApplicationObject extends HostObject {
  readonly kind = "Application";

  get CalculationMode() {
    return "Automatic";
  }
  set CalculationMode(mode: unknown) {
    const wanted = check.oneOf(
      mode,
      ["Automatic", "AutomaticExceptTables", "Manual"],
      "The calculation mode",
    );
    if (wanted !== "Automatic") throw notSupported(`Application.calculationMode "${wanted}"`);
  }
  get CalculationState() {
    return "Done";
  }
  get DecimalSeparator() {
    return this.host.book.culture.decimal;
  }
  get ThousandsSeparator() {
    return this.host.book.culture.group;
  }
  get UseSystemSeparators() {
    return true;
  }
  get CultureInfo() {
    return new CultureInfoObject(this.host);
  }

  Calculate(type: unknown) {
    check.oneOf(type, ["Recalculate", "Full", "FullRebuild"], "The calculation type");
    this.host.cellsChanged();
    this.host.settle();
  }
  /** Formulas are calculated when a value is next looked at anyway. */
  SuspendApiCalculationUntilNextSync() {}
  /** The page draws after the batch anyway. */
  SuspendScreenUpdatingUntilNextSync() {}
}

class CultureInfoObject extends HostObject {
  readonly kind = "CultureInfo";

  get Name() {
    return this.host.book.culture.name;
  }
  get NumberFormat() {
    return new NumberFormatInfoObject(this.host);
  }
}

class NumberFormatInfoObject extends HostObject {
  readonly kind = "NumberFormatInfo";

  get NumberDecimalSeparator() {
    return this.host.book.culture.decimal;
  }
  get NumberGroupSeparator() {
    return this.host.book.culture.group;
  }
}
