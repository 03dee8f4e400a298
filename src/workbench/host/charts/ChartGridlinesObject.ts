import type { AxisBase } from "@cj-tech-master/excelts/chart";
import { check } from "../check";
import { ChartFormatObject, type Looks } from "./ChartFormatObject";
import { ChartPart } from "./ChartPart";
import type { ChartPlace } from "./ChartPlace";

/** `axis.majorGridlines` and `axis.minorGridlines`. */
export class ChartGridlinesObject extends ChartPart {
  readonly kind = "ChartGridlines";

  constructor(
    place: ChartPlace,
    private readonly axis: Pick<AxisBase, "majorGridlines" | "minorGridlines">,
    private readonly which: "majorGridlines" | "minorGridlines",
  ) {
    super(place);
  }

  get Visible() {
    return this.axis[this.which] !== undefined;
  }
  set Visible(value: unknown) {
    this.place.beginWrite();
    const lines = this.axis[this.which] ?? { line: { width: 9525, color: { srgb: "D9D9D9" } } };
    this.axis[this.which] = check.flag(value, "visible") ? lines : undefined;
  }
  get Format() {
    return new ChartFormatObject(this.place, looksOf(this.axis, this.which));
  }
}

/** Gridlines have nothing but their line; giving them one shows them. */
function looksOf(
  axis: Pick<AxisBase, "majorGridlines" | "minorGridlines">,
  which: "majorGridlines" | "minorGridlines",
): Looks {
  return {
    get spPr() {
      return axis[which];
    },
    set spPr(lines) {
      axis[which] = lines;
    },
  };
}
