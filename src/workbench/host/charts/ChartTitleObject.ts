import type { ChartRichText, ChartTextProperties, ChartTitle } from "@cj-tech-master/excelts/chart";
import { check } from "../check";
import { ChartFormatObject, type Looks } from "./ChartFormatObject";
import { ChartPart } from "./ChartPart";
import type { ChartPlace } from "./ChartPlace";

/** What a title belongs to: a chart or an axis. */
export interface Titled {
  title?: ChartTitle;
  autoTitleDeleted?: boolean;
}

/** `chart.title` and `axis.title`. */
export class ChartTitleObject extends ChartPart {
  constructor(
    place: ChartPlace,
    private readonly titled: Titled,
    readonly kind: "ChartTitle" | "ChartAxisTitle",
  ) {
    super(place);
  }

  get Text() {
    return textOf(this.titled.title?.text);
  }
  set Text(value: unknown) {
    const text = check.text(value, "The title");
    this.show();
    const font = fontOf(this.titled.title);
    this.titled.title = { ...this.titled.title, strRef: undefined, text: richText(text, font) };
  }
  get Visible() {
    return this.titled.title !== undefined;
  }
  set Visible(value: unknown) {
    if (check.flag(value, "visible")) this.show();
    else {
      this.place.beginWrite();
      this.titled.title = undefined;
      if (this.kind === "ChartTitle") this.titled.autoTitleDeleted = true;
    }
  }
  get Overlay() {
    return this.titled.title?.overlay ?? false;
  }
  set Overlay(value: unknown) {
    this.show();
    this.titled.title = { ...this.titled.title, overlay: check.flag(value, "overlay") };
  }
  get Format() {
    return new ChartFormatObject(this.place, titleLooks(this.titled));
  }

  SetFormula(formula: unknown) {
    this.show();
    const reference = check.text(formula, "The formula").replace(/^=/, "");
    this.titled.title = { ...this.titled.title, text: undefined, strRef: { formula: reference } };
  }

  private show(): void {
    this.place.beginWrite();
    this.titled.title ??= {
      text: richText(this.kind === "ChartTitle" ? "Chart Title" : "Axis Title", {}),
      overlay: false,
    };
    if (this.kind === "ChartTitle") this.titled.autoTitleDeleted = false;
  }
}

/** A text of one paragraph. */
export function richText(text: string, font: ChartTextProperties): ChartRichText {
  return {
    paragraphs: text.split("\n").map((line) => ({
      properties: { defaultRunProperties: font },
      runs: [{ text: line, properties: font }],
    })),
  };
}

/** What a rich text says, lines parted by line feeds. */
export function textOf(text: ChartRichText | undefined): string {
  const lines = text?.paragraphs.map(({ runs = [] }) => runs.map((run) => run.text).join("")) ?? [];
  return lines.join("\n");
}

function fontOf(title: ChartTitle | undefined): ChartTextProperties {
  return title?.text?.paragraphs[0]?.runs?.[0]?.properties ?? title?.txPr ?? {};
}

/** The font of a title lies in its runs, or beside a title that shows a cell. */
function titleLooks(titled: Titled): Looks {
  return {
    get spPr() {
      return titled.title?.spPr;
    },
    set spPr(spPr) {
      titled.title = { ...titled.title, spPr };
    },
    get txPr() {
      return fontOf(titled.title);
    },
    set txPr(font) {
      const text = titled.title?.text;
      titled.title = text
        ? { ...titled.title, text: richText(textOf(text), font ?? {}) }
        : { ...titled.title, txPr: font };
    },
  };
}
