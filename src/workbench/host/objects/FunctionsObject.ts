import { check } from "../check";
import type { Host } from "../Host";
import { HostObject } from "../HostObject";

/** `workbook.functions`: DATE alone, by which an add-in tells the 1904 date system from the 1900 one. */
export class FunctionsObject extends HostObject {
  readonly kind = "Functions";

  Date(year: unknown, month: unknown, day: unknown) {
    const at = Date.UTC(
      check.whole(year, "The year", 1900),
      check.number(month, "The month") - 1,
      check.number(day, "The day"),
    );
    const days = Math.round((at - Date.UTC(1899, 11, 30)) / 86_400_000);
    const serial = days < 61 ? days - 1 : days;
    return new FunctionResultObject(this.host, this.host.book.date1904 ? days - 1462 : serial);
  }
}

class FunctionResultObject extends HostObject {
  readonly kind = "FunctionResult";

  constructor(
    host: Host,
    private readonly result: number,
  ) {
    super(host);
  }

  get Value() {
    return this.result;
  }
  get Error() {
    return null;
  }
}
